/** How what can be followed, pressed or filled is heard: what it is, its state, its name. */
import { allOf, type AxNode } from './ax-tree.ts';

const CONTROLS: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'check box',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  link: 'link',
  radio: 'radio button',
  searchbox: 'search field',
  slider: 'slider',
  textbox: 'field',
};

/**
 * "button, collapsed: Contents"; undefined for what is no control. Of a slider the bare number is told: Chromium does
 * not hand `aria-valuetext` on to its own tools, though it does to a screen reader.
 */
export function controlWords(node: AxNode): string | undefined {
  const kind = CONTROLS[node.role];
  if (kind === undefined) return undefined;
  const [heading] = allOf('heading', node);
  const what = [...(heading ? [`heading ${heading.states.level ?? ''}`] : []), kind];
  const held = node.value;
  return [
    `${[...what, ...statesOf(node)].join(', ')}: ${node.name.trim()}`,
    ...(held === '' ? [] : [`: ${held}`]),
    ...(node.description === '' ? [] : [` (${node.description.trim()})`]),
  ].join('');
}

/** States as they are heard, such as "collapsed" or "not checked". */
function statesOf({ states }: AxNode): string[] {
  const { checked, disabled, expanded, pressed } = states;
  const either = (state: string | undefined, yes: string, no: string): string[] =>
    state === undefined ? [] : [state === 'true' ? yes : no];
  return [
    ...either(expanded, 'expanded', 'collapsed'),
    ...either(checked, 'checked', 'not checked'),
    ...either(pressed, 'pressed', 'not pressed'),
    ...(disabled === 'true' ? ['unavailable'] : []),
  ];
}
