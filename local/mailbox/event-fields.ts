/** Converts between the organizer's calendar and its form. */
import { randomUUID } from 'node:crypto';
import { ianaZone, UTC } from '#domain/itip/time/iana.ts';
import { clockText, DAY } from '#domain/itip/time/local-time.ts';
import { toInstant } from '#domain/itip/time/wall-clock.ts';
import { spanInWords } from '#domain/itip/words/when.ts';
import type { MyEvent } from './events.ts';
import type { EventFields, EventLine } from './web/view.ts';

/** Returns an event as a line of the list. */
export function eventLine({ id, title, start, zone: name, minutes, deleted }: MyEvent): EventLine {
  const zone = ianaZone(name) ?? UTC;
  const from = toInstant(start, zone.offsetAt);
  return { id, title, time: spanInWords(from, from + minutes * 60_000, zone), deleted };
}

/** Returns an event as the fields of the form. */
export function fieldsOf(event: MyEvent): EventFields {
  const { title, start, zone, minutes, recurrence, location, description, organizer } = event;
  return {
    title,
    start: start.slice(0, 16),
    zone,
    minutes: String(minutes),
    recurrence: recurrence ?? '',
    location,
    description,
    ...organizer,
  };
}

/** Returns an empty form. The organizer is that of the previous event. @param now milliseconds since 1970 */
export function blankEvent(previous: MyEvent | undefined, now: number): { id: string; fields: EventFields } {
  const inAWeek = clockText(now + 7 * DAY).slice(0, 10);
  return {
    id: randomUUID(),
    fields: {
      title: '',
      start: `${inAWeek}T18:00`,
      zone: previous?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      minutes: '60',
      recurrence: '',
      location: '',
      description: '',
      name: previous?.organizer.name ?? '',
      email: previous?.organizer.email ?? '',
    },
  };
}
