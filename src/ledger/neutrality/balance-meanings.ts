import { MOST_RATIO } from './positions.ts';

/** What each number of the balance report counts; readers see it beside the number and in the JSON. */
export const MEANINGS = {
  length: 'Words of the document itself, as its fingerprint counts them.',
  full: 'Questions that the document treats in full.',
  touches: 'Questions that it only touches on.',
  silent: 'Questions that it does not address.',
  wordsFull: 'Words of its positions that treat a question in full, first lines included.',
  wordsTouches: 'Words of its positions that touch on a question, first lines included.',
  firstPlaces: 'Questions in which its position stands first.',
  lastPlaces: 'Questions in which its position stands last.',
  firstFull:
    'Questions in which it is the first to treat the question in full. Positions that only touch on it, or do not address it, are passed over.',
  lastFull: 'The same, counted from the end.',
  neighbours: 'In how many questions a document stands right after another.',
  differences:
    'Questions with each kind of difference. A question may have several. We sorted them by hand.',
  scopeOnly: 'Questions in which scope is the only kind of difference.',
  positionCitations: 'Statements cited in its positions.',
  grade:
    'Flesch–Kincaid grade of the texts of its positions, names and titles left out. The formula counts words in a sentence and syllables in a word.',
  citations: 'Numbers in the text of chapters and of the home page that lead to it.',
  citedStatements: 'Different statements of it that these numbers lead to.',
  citingWords:
    'Words of chapters and of the home page that rest on it. A citation covers the words since the citation before it in the same paragraph. In a block in which one document speaks all words are its own. Words that rest on two documents count for both.',
  citingWordsPer1000:
    'The same words, for each 1,000 words of the document. Equal room and room by length are two yardsticks, and they disagree.',
  citingAlone:
    'Words of chapters and of the home page that rest on this document and on nothing else.',
  blocks:
    'Blocks of a text in which only this document speaks: its mark, its name and what it does there stand once, above them.',
  first: 'Of the chapters and the home page: texts that cite it before the other four.',
  last: 'Of the same texts: those that cite it after the other four.',
  charts: 'Charts that rest on at least one statement of it.',
  chartsAlone: 'Charts that rest on it and on none of the other four.',
  quotations: 'Quoted phrases in chapters, on the home page and in positions.',
  quotationsPer1000:
    'The same, for each 1,000 words that are about the document: those in chapters and on the home page that rest on it, and those of its positions.',
  statements: 'Entries of the ledger that come from it.',
  statementsPer1000: 'Entries of the ledger for each 1,000 words of the document.',
  notes: 'Statements that carry a reading note of ours.',
  notesPer100: 'Reading notes for each 100 statements.',
  differs:
    'Statements where a source that we read, or another place in the document, says something else.',
  notVerified: 'Figures that nobody could check here. No other statement is marked so.',
  badges:
    'Statements with a figure that carry the badge “Not verified by us”, and their share in per cent.',
  oursAfter:
    'Paragraphs of ours right after a paragraph or list item that rests on this document and on nothing else, with nothing between them. Each is named by its text and its first words.',
  introductions:
    'Chapters and the home page that name or cite it, and those that say who speaks in the sentence that first names it.',
  others:
    'Statements in the voice of others, and how many people, bodies and groups these are. We tell them apart by what our entries write before the first comma, so one who is written in two ways counts twice.',
  concern:
    'Paragraphs in its block on the home page, where each document says what should be kept safe; words of the first, and whether it rests on the statement that names the document’s own subject.',
  care: 'Statements that need care: they get no card, no preview and no slide.',
  notShown: 'Things it holds that this site leaves out, each with a reason.',
  ratio: `The longest full position divided by the shortest. At most ${MOST_RATIO}, or a reason is shown. It is 1 where fewer than two positions are full.`,
  paragraphs:
    'Paragraphs and list items, by how they are marked: they cite, they are ours, or they are context from outside the five.',
  uncitedWords:
    'Words after the last citation of a paragraph that is not marked as ours. They rest on nothing that a reader could follow.',
  named:
    'Sentences that begin with the name of a document, among all sentences of paragraphs that cite.',
  verbs:
    'Our verbs of saying, where they stand right after a name of the document, its author, “it” or “they”, in words that rest on this document alone. What stands at the head of a block in which it speaks counts once. Positions leave their subject out, so there a verb that opens a sentence counts too.',
  plainShare:
    '“Says” and “states” among our verbs of saying, in chapters and on the home page, in per cent.',
  textsSearched:
    'Texts of ours with three words or more. All texts are searched. Our tests stop at one find.',
  quotedByDocument: 'Quotations that hold a listed word, by whose words they are.',
  shares: 'What each document has of the sum over the five, in per cent.',
  content:
    'First 16 digits of a SHA-256 over all files of content/, in the order of their paths. Each path and each text is followed by a zero byte.',
} as const;
