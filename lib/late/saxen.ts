import type { Parser as SaxenParser } from 'saxen';
import { late } from './late.ts';

const load = late<typeof import('saxen')>('saxen');

/** A function that returns an object is a constructor of it. */
export const Parser = function construct() {
  return new (load().Parser)();
} as unknown as new () => SaxenParser;
