/** A page that many people open many times a day, and that says nothing about its reader. */
export const AWAY = 'https://www.bbc.co.uk/weather';
