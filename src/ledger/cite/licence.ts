/** Licence of our texts and charts; figures keep the terms of their publishers. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
