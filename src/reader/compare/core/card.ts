/** Under the question on a card in a frame. */
export const CARD_SUB = 'Five documents on one question. Which comes first changes.';
/** What a card says of itself. */
export const CARD_CAVEAT = 'One site’s summaries; the documents decide.';
