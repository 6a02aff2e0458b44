import ICAL from 'ical.js';

export const { design, parse, stringify } = ICAL;
