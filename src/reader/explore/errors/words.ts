/** Words that face and storyboard share. */

/** What nobody can look up in the five documents. */
export const NO_RATES =
  'None of the five documents gives error rates, or the share that is unlawful.';

/** Whose numbers a reader sets. */
export const YOURS = 'These are your numbers, not those of any system.';

/** How the two bars compare. */
export const SCALE = 'Both bars have one scale: the larger number fills it.';

/** Whose numbers the examples have. */
export const MADE_UP = `${NO_RATES} These numbers are made up, and not those of any system. Half is used so that neither kind is the rarer.`;

/** How the share that is unlawful moves both errors; follows from the four parts. */
export const SHARE =
  'With both rates the same, a smaller unlawful share means fewer missed and more wrongly flagged; a larger share means the reverse.';

/** What each sort of error can mean, and the statement that speaks of it; both in one form. */
export const MEANS = {
  missed: {
    before: 'Abuse of a child may stay unseen. On E2EE as a whole, ECPAT speaks of ',
    link: 'illegal behaviour that goes undetected',
    statement: 'ecpat-undetected',
  },
  wrong: {
    before: 'A person may be wrongly suspected. On automated tools, CRIN speaks of ',
    link: 'content or accounts lost by mistake',
    statement: 'crin-p10-accuracy',
  },
} as const;

/** What neither number says. */
export const DEPENDS =
  'What each error means in the end depends on what follows: who looks at what is flagged, and what happens then.';
