/** Deals answers to seats when a teacher asks for it. Nothing is kept, sent or written into the address. */
import { deal, type Group, type Holds } from './core.ts';

const form = document.querySelector<HTMLFormElement>('[data-deal]');
const place = document.querySelector<HTMLElement>('[data-dealt]');

/** Seats that hold something, as words. */
function seatsOf({ seats }: Group, what: Holds): string {
  const found = seats.filter(({ holds }) => holds === what).map(({ seat }) => seat);
  return found.length === 0 ? '–' : found.sort((a, b) => a - b).join(' and ');
}

function rowOf(group: Group): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = String(group.number);
  const begins = group.opens === 'first' ? 'First answer' : 'Second answer';
  const cells = [
    seatsOf(group, 'first'),
    seatsOf(group, 'second'),
    seatsOf(group, 'listener'),
    begins,
  ].map((words) => {
    const cell = document.createElement('td');
    cell.textContent = words;
    return cell;
  });
  row.append(head, ...cells);
  return row;
}

if (form && place) {
  const [pupils, word] = form.querySelectorAll('input');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!pupils || !word) return;
    const count = pupils.valueAsNumber;
    place.querySelector('tbody')?.replaceChildren(...deal(count, word.value).map(rowOf));
    const caption = place.querySelector('caption');
    if (caption)
      caption.textContent = `Seats 1 to ${count}, dealt from the word “${word.value.trim()}”`;
    place.hidden = false;
    place.focus();
  });
}
