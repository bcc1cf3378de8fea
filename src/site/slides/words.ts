/** Paragraphs of a deck as words on a slide: whose they are stands above them, with the mark of the document. */
import { list } from '../../pictures/core/format.ts';
import type { SlideText } from '../../pictures/slides/model.ts';
import { accentOf } from '../../pictures/slides/theme.ts';
import type { NamedDocument } from '../book/book.ts';
import type { SlideParagraph } from '../book/deck/slide.ts';

/** Size of the line that says who speaks. */
const HEAD = 18;

/** The marks as signs of one line; faces with such signs are found by the program. */
const SIGNS: Readonly<Record<NamedDocument['mark'], string>> = {
  circle: '●',
  square: '■',
  triangle: '▲',
  diamond: '◆',
  hexagon: '⬣',
};

/** Name and mark of a document; its credit where it speaks for the first time. */
export type Speakers = (id: string) => (NamedDocument & { first: boolean }) | undefined;

/** The mark of a document in front of a line. */
export function signOf({ id, mark }: NamedDocument): NonNullable<SlideText['sign']> {
  return { character: SIGNS[mark], colour: accentOf(id) };
}

/** Paragraphs as they stand below each other. */
export function textsOf(paragraphs: readonly SlideParagraph[], speakers: Speakers): SlideText[] {
  return paragraphs.flatMap((one, at) => {
    const own = { text: one.text, ...(one.whose === 'ours' && { sans: true as const }) };
    const head = one.heads ? [headOf(one, speakers)] : [];
    const spoken = one.does.length > 0;
    const words: SlideText[] =
      one.text === ''
        ? []
        : [{ runs: [own], ...(spoken && { inset: true as const }), above: one.heads ? 2 : 10 }];
    return at === 0
      ? [...head, ...words]
      : [...head.map((text) => ({ ...text, above: 14 })), ...words];
  });
}

function headOf({ whose, does }: SlideParagraph, speakers: Speakers): SlideText {
  const document = speakers(whose);
  const label = { sans: true, size: HEAD } as const;
  if (!document) return { runs: [{ text: 'Outside the five documents', ...label, colour: 'tx2' }] };
  const credit = document.first && document.credit ? `${document.credit}, ` : '';
  const rest = `${credit}${list([...does])}`;
  return {
    sign: signOf(document),
    runs: [
      { text: document.short, bold: true, ...label },
      ...(rest === '' ? [] : [{ text: ` ${rest}`, ...label }]),
    ],
  };
}
