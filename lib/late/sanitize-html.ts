import type sanitize from 'sanitize-html';
import { late } from './late.ts';

const load = late<typeof sanitize>('sanitize-html');

export default function standIn(...input: Parameters<typeof sanitize>): string {
  return load()(...input);
}
