/** A licence with its address. */
export interface Licence {
  /** Name in the list of the Open Definition. */
  id: string;
  /** Name as readers know it. */
  name: string;
  address: string;
}

/** The licence of our words, pictures and tables; figures keep the terms of their publishers. */
export const LICENCE: Licence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
};
