/** The bodies and answers of the routes that make, change and cancel events. */
import * as z from 'zod/mini';
import { LONGEST } from '#domain/event/event-fields.ts';
import { once } from '#domain/text/once.ts';
import { described, named, text } from './described.ts';
import { eventAnswer } from './event.ts';
import { instanceName } from './instance.ts';

const bounded = (most: number) => z.string().check(z.maxLength(most));
const SHORT = 100;
const RULE = 500;

const START =
  'When the event begins: a local time in `timeZone` (`2026-12-01T18:00`), an instant with its offset (`2026-12-01T18:00:00+01:00`), or a date for an all-day event (`2026-12-01`).';
const END =
  'When it is over, in the same form as `start`. It is exclusive, as in iCalendar: the end of an all-day event is the day after its last day. A date that is the start counts as one day.';
const ZONE =
  'The zone of local times, and the zone whose clocks a series follows: an IANA or Windows name. It stays as it is where it is absent in a change. All-day events have none.';

const times = () => ({
  end: z.optional(described(bounded(SHORT), END, '2026-12-01T20:00')),
  duration: z.optional(
    described(
      bounded(SHORT),
      'How long it is, instead of `end` (ISO 8601). Days keep the time of day when clocks change, and hours are exact.',
      'PT2H',
    ),
  ),
  timeZone: z.optional(described(bounded(SHORT), ZONE, 'Europe/Berlin')),
  allDay: z.optional(
    described(z.boolean(), 'Whether it takes whole days. `start` says so too, so it may be left out.', false),
  ),
});
const texts = () => ({
  description: z.optional(
    described(z.nullable(bounded(LONGEST.description)), 'What guests read about it.', 'Bring a friend.'),
  ),
  location: z.optional(described(z.nullable(bounded(LONGEST.location)), 'The place.', 'Hall 3')),
  url: z.optional(
    described(
      z.nullable(bounded(LONGEST.url)),
      'An address of the web about it.',
      'https://example.com/party',
    ),
  ),
  recurrence: z.optional(
    described(
      z.nullable(bounded(RULE)),
      'How it repeats: an RRULE value (RFC 5545) that repeats by days, weeks, months or years. `start` must be its first date.',
      'FREQ=WEEKLY;COUNT=4',
    ),
  ),
});

/** The body that makes an event. */
export const newEventBody = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      summary: described(bounded(LONGEST.summary), 'The title.', 'Launch party'),
      start: described(bounded(SHORT), START, '2026-12-01T18:00'),
      ...times(),
      ...texts(),
      organizerName: z.optional(
        described(
          bounded(LONGEST.organizerName),
          'Your name, as guests see it. It is kept for the events that you make later; without one, it is the name of an earlier event, or the part of your address before the @.',
          'Olga Ray',
        ),
      ),
    }),
    'NewEvent',
    'An event to make. It needs `end` or `duration`, unless it is all-day.',
  ),
);

/** The body that changes an event. */
export const eventPatch = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      summary: z.optional(described(bounded(LONGEST.summary), 'The title.', 'Launch party')),
      start: z.optional(described(bounded(SHORT), START, '2026-12-01T18:00')),
      ...times(),
      ...texts(),
      instance: z.optional(instanceName()),
      status: z.optional(
        described(
          z.enum(['cancelled', 'confirmed']),
          'With `instance`: `cancelled` cancels that date, and `confirmed` reopens it.',
          'cancelled',
        ),
      ),
    }),
    'EventPatch',
    'A change to an event. What is absent stays as it is.',
  ),
);

/** The answer with a new event. */
export const madeEvent = /* @__PURE__ */ once(() =>
  named(
    z.object({
      event: described(eventAnswer(), 'The event as it is now.'),
      apiCode: text('The API code of the event.', 'api_mz4v…'),
      manageCode: text('The manage code of the event.', 'manage_q7xc…'),
      links: described(
        z.object({
          self: text('The event in this API.', 'https://invites.example.com/v1/events/k3v7q2mx5tzw4yab'),
          page: text('The public page of the event.', 'https://invites.example.com/e/k3v7…'),
          share: text('Links and buttons for it.', 'https://invites.example.com/e/k3v7…/share'),
          results: text('Its results, for its organizer.', 'https://invites.example.com/results/k3v7…'),
        }),
        'Where the event is found.',
      ),
    }),
    'MadeEvent',
    'A new event with its codes.',
  ),
);
