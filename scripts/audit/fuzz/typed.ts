/** What a reader types, presses, drags or chooses. */
import fc from 'fast-check';
import { readFind } from '../../../src/reader/compare/core/state.ts';
import { actionOf, swiped } from '../../../src/reader/deck/keys.ts';
import { minutesIn } from '../../../src/reader/deck/place.ts';
import { problemWith } from '../../../src/reader/explore/cipher/text.ts';
import {
  FIELD_IDS,
  FIELDS,
  placeOf as stepOf,
  readField,
} from '../../../src/reader/explore/errors/fields.ts';
import { move, placeAt } from '../../../src/reader/explore/sort/core.ts';
import { pressesAfter } from '../../../src/reader/exit/presses.ts';
import { along, middleOf, saidOf } from '../../../src/reader/guess/core.ts';
import { counted, handsAt, NO_HANDS } from '../../../src/reader/hands/core.ts';
import { directionOf, fitted, lineOf } from '../../../src/reader/message/core.ts';
import { deal, FEWEST, MOST } from '../../../src/reader/roles/core.ts';
import { excerptOf, markMatches } from '../../../src/reader/search/core/marks.ts';
import { find, makeEngine } from '../../../src/reader/search/core/engine.ts';
import { readAlike } from '../../../src/reader/search/core/alike.ts';
import { readAsked } from '../../../src/reader/search/core/asked.ts';
import { input, must } from './input.ts';
import { anyNumber, anyText, nearly } from './text.ts';

const WORDS = [
  'lamp',
  'lamps',
  'oil',
  'harbour',
  'client',
  'side',
  'scanning',
  'CSS',
  'the',
  '1,000',
];
const text = fc.oneof(anyText, nearly(WORDS, [' ', '-', '’', ', ', '\n']));

const alike = readAlike('CSS,client-side scanning;oil,lamp oil');
const engine = makeEngine();
engine.addAll(
  WORDS.map((word, at) => ({
    ...{ id: `/${at}/`, kind: 'Chart' as const, title: word, of: 'lamps', names: '' },
    text: WORDS.slice(at).join(' '),
  })),
);

function search(typed: string): void {
  const asked = readAsked(typed);
  if (asked.sort === 'words')
    must(asked.words.length <= 200 && asked.terms.length > 0, 'few words');
  if (asked.sort === 'no') must(asked.why.length < 120, 'a short sentence');
  const { found } = find(engine, typed, alike);
  must(asked.sort === 'words' || found.length === 0, 'nothing found for nothing asked');
  const terms = new Set(asked.sort === 'words' ? asked.terms : []);
  const marked = markMatches(typed, terms).map((stretch) => stretch.text);
  must(marked.join('') === typed, 'stretches that are together the text');
  must(excerptOf(typed, terms).length <= typed.length + 4, 'a part of the text');
}

function shares([field, typed]: [(typeof FIELD_IDS)[number], string]): void {
  const { value, problem } = readField(field, typed);
  must(value === undefined || problem === undefined, 'a value or a problem');
  if (value) must(value.below > 0n && value.above >= 0n, 'a number from nought');
  const step = stepOf(field, typed);
  must(step >= 0 && step <= FIELDS[field].steps.length, 'a step of the slider');
}

const places = fc.record({
  ...{ x: fc.nat(99), y: fc.nat(99), width: fc.integer({ min: 8, max: 300 }) },
  ...{ line: fc.integer({ min: 6, max: 20 }), most: fc.integer({ min: 1, max: 4 }) },
  cell: fc.option(fc.integer({ min: 3, max: 9 }), { nil: undefined }),
});

function ownLine([typed, place]: [
  string,
  typeof places extends fc.Arbitrary<infer P> ? P : never,
]): void {
  const line = lineOf(typed);
  must(line === undefined || (line.length > 0 && line.length <= 500), 'a line, or none');
  must(['ltr', 'rtl'].includes(directionOf(typed)), 'a direction');
  const { lines } = fitted(line ?? '', place, (piece) => 5 * piece.length);
  must(lines.length <= place.most, 'as many lines as there is room for');
}

function seats([pupils, word]: [number, string]): void {
  const right = Number.isInteger(pupils) && pupils >= FEWEST && pupils <= MOST;
  try {
    const dealt = deal(pupils, word).flatMap((group) => group.seats.map(({ seat }) => seat));
    must(right && new Set(dealt).size === pupils, 'each seat once');
  } catch (error) {
    must(!right && error instanceof RangeError, 'an error for a wrong number only');
  }
}

const scales = fc
  .tuple(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 2, max: 500 }),
    fc.constantFrom(0.1, 1, 5),
  )
  .map(([min, steps, step]) => ({ min, max: min + steps * step, step }));

const keys = fc.oneof(
  fc.constantFrom('ArrowRight', ' ', 'Escape', 'b', 'B', '?', '.', 'Shift', 'Dead', 'Process', ''),
  anyText,
);
const presses = fc.record({
  ...{ key: keys, shift: fc.boolean(), chord: fc.boolean(), letters: fc.boolean() },
  focus: fc.constantFrom('field' as const, 'control' as const, 'none' as const),
});

export const TYPED = [
  input('search, words typed', 60, text, search),
  input('comparison, words typed', 60, text, (typed) => {
    must(readFind(typed).find.length <= 200, 'few characters');
  }),
  input(
    'checks that err, numbers typed',
    60,
    fc.tuple(
      fc.constantFrom(...FIELD_IDS),
      fc.oneof(anyText, nearly(['1', '0.5', '%', ' in ', '000'], ['', ',', '.'])),
    ),
    shares,
  ),
  input('own line, words typed', 30, fc.tuple(text, places), ownLine),
  input('sealed message, words typed', 40, text, (typed) => {
    must((problemWith(typed) ?? '').length < 200, 'a short sentence, or none');
  }),
  input(
    'dealing, seats and word',
    40,
    fc.tuple(fc.oneof(fc.integer({ min: 0, max: 40 }), anyNumber), text),
    seats,
  ),
  input(
    'guess, where the slider is',
    40,
    fc.tuple(scales, fc.double({ min: 0, max: 1, noNaN: true })),
    ([scale, share]) => {
      const value = scale.min + share * (scale.max - scale.min);
      must(along(value, scale) >= 0 && along(value, scale) <= 100, 'a place on the scale');
      must(middleOf(scale) >= scale.min && middleOf(scale) <= scale.max, 'a start on the scale');
      must(!/NaN|undefined/.test(saidOf(value, 'per cent', 'x').join('')), 'a number in words');
    },
  ),
  input(
    'sorting, where an item is dragged',
    40,
    fc.tuple(fc.array(fc.nat(90), { maxLength: 9 }), anyNumber, anyNumber),
    ([heights, from, y]) => {
      let top = 0;
      const edges = heights.map((height) => ({ top, bottom: (top += height + 1) }));
      must(
        move(heights, from, y).toSorted().join() === heights.toSorted().join(),
        'all items, each once',
      );
      const place = placeAt(edges, from, y);
      must(Object.is(place, from) || (place >= 0 && place < edges.length), 'a place in the list');
    },
  ),
  input(
    'deck, keys and fingers',
    60,
    fc.tuple(presses, anyNumber, anyNumber),
    ([press, across, down]) => {
      must(!press.chord || actionOf(press) === undefined, 'keys with Ctrl left to the browser');
      must(press.focus !== 'field' || actionOf(press) === undefined, 'keys left to fields');
      must(['next', 'back', undefined].includes(swiped(across, down)), 'one of two ways');
    },
  ),
  input('speaker, minutes typed', 40, fc.oneof(anyText, anyNumber.map(String)), (typed) => {
    const minutes = minutesIn(typed) ?? 1;
    must(minutes > 0 && minutes <= 1440, 'a length of a talk');
  }),
  input(
    'way out, keys pressed',
    40,
    fc.array(fc.tuple(keys, fc.nat(9000)), { maxLength: 9 }),
    (pressed) => {
      let before: number[] = [];
      for (const [key, time] of pressed) {
        before = pressesAfter(before, key, time);
        must(key === 'Shift' || before.length === 0, 'any other key to begin anew');
      }
    },
  ),
  input('show of hands, buttons pressed', 20, fc.array(fc.boolean(), { maxLength: 60 }), (more) => {
    let tally = NO_HANDS;
    for (const one of more) tally = counted(tally, 'before', 'both', one ? 1 : -1);
    must(handsAt(tally, 'before') >= 0 && handsAt(tally, 'before') <= 40, 'hands from none to 40');
  }),
];
