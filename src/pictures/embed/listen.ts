/**
 * The script that a host page may add: it gives each frame of ours the height that the frame asks for.
 * It is written for browsers of ten years, changes nothing but the height of a frame that asked, and only
 * where the message comes from that very frame. Its bytes are promised to those who have copied the line
 * with their hash: a change is a new file under a new number.
 */

/** Number of the file; the address and the hash in lines that people have copied stay good. */
export const LISTENER = '/embed/listen-1.js';

/** Heights that a frame may ask for, in CSS px. */
const LEAST = 80;
const MOST = 5000;

/** The script, without comments: at most 1,024 bytes. */
export const LISTENER_SCRIPT = `(function(d,w){
var o=(d.currentScript||{}).src||'',b=o.slice(0,o.lastIndexOf('/')+1);
function all(f){[].forEach.call(d.getElementsByTagName('iframe'),function(i){if(b&&i.src.indexOf(b)===0)f(i)})}
function ask(){all(function(i){i.contentWindow&&i.contentWindow.postMessage('side-by-side:height?','*')})}
w.addEventListener('message',function(e){
var m=e.data,h=m&&m.sideBySide;
if(typeof h!=='number'||!(h>=${LEAST}&&h<=${MOST}))return;
all(function(i){if(i.contentWindow!==e.source)return;
var p=i.parentNode.style,s=i.style,x=Math.ceil(h)+'px';
if(s.position==='absolute'&&p.paddingBottom)p.paddingBottom=x;else s.height=x})});
ask();w.addEventListener('load',ask)
})(document,window);
`;
