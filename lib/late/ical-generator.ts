import { late } from './late.ts';

type Package = typeof import('ical-generator');
const load = late<Package>('ical-generator');
const oneOf = <Values extends object>(values: () => Values): Values =>
  new Proxy({} as Values, { get: (_, name) => Reflect.get(values(), name) });

export default (...input: Parameters<Package['default']>) => load().default(...input);
export const ICalAttendeeRole = oneOf(() => load().ICalAttendeeRole);
export const ICalAttendeeStatus = oneOf(() => load().ICalAttendeeStatus);
export const ICalAttendeeType = oneOf(() => load().ICalAttendeeType);
export const ICalCalendarMethod = oneOf(() => load().ICalCalendarMethod);
export const ICalEventStatus = oneOf(() => load().ICalEventStatus);
