import { late } from './late.ts';

type Table = typeof import('windows-iana').WINDOWS_TO_IANA_MAP;
const load = late<{ readonly WINDOWS_TO_IANA_MAP: Table }>('windows-iana');

/** As much of the table as is used of it. */
export const WINDOWS_TO_IANA_MAP: Pick<Table, 'filter'> = {
  filter: (...input: Parameters<Table['filter']>) => load().WINDOWS_TO_IANA_MAP.filter(...input),
};
