import { late } from './late.ts';

type Tldts = typeof import('tldts');
const load = late<Tldts>('tldts');

export const getDomain: Tldts['getDomain'] = (...input) => load().getDomain(...input);
export const parse: Tldts['parse'] = (...input) => load().parse(...input);
