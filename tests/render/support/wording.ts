/** What every chart file says for those who take it along; no picture shows it. */
export const wording = {
  caption: 'Three of ten, as the document gives them. They are not counts.',
  neutral: 'Say what the document gives; not that it was counted.',
  conclude: 'Do not conclude a cause.',
  years: 'not stated',
};
