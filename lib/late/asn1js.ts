import { late } from './late.ts';

const load = late<typeof import('asn1js')>('asn1js');

export const fromBER: typeof import('asn1js').fromBER = (...input) => load().fromBER(...input);
