/** What each number of the balance report counts; readers see it beside the number and in the JSON. */
export const MEANINGS = {
  length: 'Words of the document itself, as its fingerprint counts them.',
  full: 'Questions, of the twenty, that the document treats in full.',
  touches: 'Questions that it only touches on.',
  silent: 'Questions that it does not address.',
  wordsFull: 'Words of its positions that treat a question in full.',
  wordsTouches: 'Words of its positions that touch on a question.',
  firstPlaces: 'Questions in which its position stands first.',
  lastPlaces: 'Questions in which its position stands last.',
  positionCitations: 'Statements cited in its positions.',
  grade:
    'Flesch–Kincaid grade of its positions, names and titles left out. The formula counts words in a sentence and syllables in a word.',
  citations: 'Numbers in the text of chapters and of the home page that lead to it.',
  citedStatements: 'Different statements of it that these numbers lead to.',
  citingWords:
    'Words of chapters and of the home page that rest on it. A citation covers the words since the citation before it in the same paragraph. Words that rest on two documents count for both.',
  citingAlone: 'The same, for words that rest on this document and on nothing else.',
  first: 'Of the chapters and the home page: texts that cite it before the other four.',
  last: 'Of the same texts: those that cite it after the other four.',
  charts: 'Charts that rest on at least one statement of it.',
  quotations: 'Quoted phrases in chapters and positions.',
  statements: 'Entries of the ledger that come from it.',
  statementsPer1000: 'Entries of the ledger for each 1,000 words of the document.',
  notes: 'Statements that carry a reading note of ours.',
  notesPer100: 'Reading notes for each 100 statements.',
  notVerified: 'Statements that nobody could check here.',
  care: 'Statements that need care: they get no card, no preview and no slide.',
  notShown: 'Things it holds that this site leaves out, each with a reason.',
  ratio:
    'The longest full position divided by the shortest. At most 1.6, or a reason is shown. It is 1 where fewer than two positions are full.',
  paragraphs:
    'Paragraphs and list items, by how they are marked: they cite, they are ours, or they are context from outside the five.',
  uncitedWords:
    'Words after the last citation of a paragraph that is not marked as ours. They rest on nothing that a reader could follow.',
  verbs:
    'The six verbs where they stand right after a name of the document, its author, “it” or “they”, in words that rest on this document alone. Positions leave their subject out, so there a verb that opens a sentence counts too.',
} as const;
