import type ICAL from 'ical.js';
import { late } from './late.ts';

type Used = Pick<typeof ICAL, 'design' | 'parse' | 'stringify'>;
const load = late<Used>('ical.js');

const standIn: Used = {
  get design() {
    return load().design;
  },
  get parse() {
    return load().parse;
  },
  get stringify() {
    return load().stringify;
  },
};

export default standIn;
