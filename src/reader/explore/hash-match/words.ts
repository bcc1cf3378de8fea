/** Words that face and storyboard share. */

/** What the example does not show. */
export const LIMITS =
  'These pictures were picked to show what can happen. None is typical. The band was picked from many, most of which do not match. Real systems may use other methods. None of the five documents gives error rates.';

/** Which method this is, and what it is not. */
export const METHOD =
  'The code is a difference hash, as Neal Krawetz described it in 2013. A cryptographic hash is another thing: there, one changed dot gives a wholly different code.';
