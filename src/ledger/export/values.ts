/** What the words of the ledger's fixed lists mean, for its codebook. */
import type { Context } from '../schemas/context.ts';
import type { DifferenceKind, PositionKind } from '../schemas/question.ts';
import type { Statement, StatementKind } from '../schemas/statement.ts';

export const KINDS: Record<StatementKind, string> = {
  figure: 'A number, or a quantity in words, that the document gives.',
  position: 'What the document argues, asks, sets as a condition or reports.',
  mechanism: 'How something works, as the document describes it.',
  method: 'How the document was made.',
};

export const VOICES: Record<Statement['voice'], string> = {
  own: 'The document speaks in its own voice.',
  reports: 'It reports what others say.',
  quotes: 'It carries another person’s statement.',
};

export const CHECKS: Record<Statement['checked'], string> = {
  exact: 'It agrees with a primary source that we read.',
  supported: 'It agrees with a reliable source that we read in part or second hand.',
  differs: 'A source that we read says something else; the note says what.',
  'not-verified': 'A figure that we could not check.',
  'not-applicable': 'A view, a question, a description, or what was done to somebody.',
};

type Figure = NonNullable<Statement['figure']>;
export const BOUNDS: Record<Figure['bound'], string> = {
  exact: 'The number as it is.',
  about: 'About that number.',
  'at-least': 'That number or more.',
  'less-than': 'Below that number.',
  range: 'A range; its words give both ends.',
  'in-words': 'A quantity in words, without a number.',
};

type Basis = NonNullable<Statement['note']>['basis'];
export const BASES: Record<Basis, string> = {
  primary: 'A primary source.',
  secondary: 'A secondary source.',
  'the-document-itself': 'The document itself.',
  'our-inference': 'Our inference.',
};

export const POSITION_KINDS: Record<PositionKind, string> = {
  argues: 'It takes a view on the question and gives reasons.',
  'sets conditions': 'It says what must hold before something is done.',
  asks: 'It puts questions.',
  'reports what others say': 'It gives the views of others.',
  'touches on': 'It speaks of a part of the question in passing.',
  'does not address': 'It does not speak of the question.',
};

export const DIFFERENCES: Record<DifferenceKind, string> = {
  fact: 'How things are, now or before.',
  forecast: 'What would happen.',
  value: 'What matters more, or how to weigh it.',
  'burden of proof': 'Who must show what before something is done.',
  scope: 'They speak of different parts of the matter, and need not differ.',
};

export const SOURCE_KINDS: Record<Context['kind'], string> = {
  paper: 'It argues from research.',
  court: 'A judgment or decision.',
  position: 'A statement, letter or response that takes a position.',
  figure: 'A table, count or study of which only figures are used.',
  record: 'A law, an official record, or an account of one.',
  press: 'News of what others did.',
};

export const SURE: Record<Context['sure'], string> = {
  primary: 'The publisher’s own document, read in full or in the part that matters.',
  excerpt: 'Part of the page was read.',
  secondary: 'Press, a transcription or another copy was read.',
};
