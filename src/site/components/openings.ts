/** What a page may open with besides words, and the styles that it then has inside. */
import chart from '../styles/first-chart.css?inline';
import story from '../styles/first-story.css?inline';
import parts from '../styles/named-parts.css?inline';
import search from '../styles/search.css?inline';

/** Styles by what opens a page: scenes that are told, a chart, a part with its name, the search. */
export const OPENINGS = { story, chart, parts, search };

export type Opening = keyof typeof OPENINGS;
