import { late } from './late.ts';

const load = late<typeof import('timezones-ical-library')>('timezones-ical-library');

/** As it is called without options. */
export const tzlib_get_timezones = (): string | string[] => load().tzlib_get_timezones();
/** As it is called without options. */
export const tzlib_get_ical_block = (zone: string): string | string[] => load().tzlib_get_ical_block(zone);
