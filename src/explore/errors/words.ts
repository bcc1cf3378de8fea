/** Words that face and storyboard share. */

/** Whose numbers a reader sets. */
export const YOURS =
  'No document gives error rates. These are your numbers, not those of any system.';

/** Whose numbers the examples have. */
export const MADE_UP =
  'No document gives error rates. These numbers are made up, and not those of any system.';

/** Where the documents speak of each sort of error, and the statement that says so; both in one form. */
export const MEANS = {
  missed: {
    before: 'Abuse of a child may stay unseen: ',
    link: 'ECPAT speaks of this',
    statement: 'ecpat-undetected',
  },
  wrong: {
    before: 'Content or an account may be lost by mistake: ',
    link: 'CRIN speaks of this',
    statement: 'crin-p10-accuracy',
  },
} as const;

/** What neither number says. */
export const DEPENDS =
  'What each error means in the end depends on what follows: who looks at what is flagged, and what happens then.';
