import { late } from './late.ts';

const load = late<typeof import('timezones-ical-library')>('timezones-ical-library');

/** Called without options, like the other one. */
export const tzlib_get_timezones = (): string | string[] => load().tzlib_get_timezones();
export const tzlib_get_ical_block = (zone: string): string | string[] => load().tzlib_get_ical_block(zone);
