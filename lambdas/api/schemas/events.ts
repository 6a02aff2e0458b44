/** The query and answer of the list of an organizer's events. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { described, named } from './described.ts';
import { eventAnswer } from './event.ts';

const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

const moment = (description: string, example: string) =>
  described(
    z.string().check(
      z.regex(MOMENT, 'write an instant (2026-05-11T08:00:00Z) or a date'),
      z.refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such date'),
    ),
    description,
    example,
  );

/** The query. */
export const eventsQuery = /* @__PURE__ */ once(() =>
  z.strictObject({
    status: z.optional(
      described(z.enum(['confirmed', 'cancelled']), 'Only events with this status.', 'confirmed'),
    ),
    from: z.optional(
      moment(
        'Only events that have not ended by then: an instant with its offset, or a date (UTC).',
        '2026-05-01',
      ),
    ),
    to: z.optional(moment('Only events that begin before then.', '2026-06-01')),
    limit: z._default(
      described(
        z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)),
        'The most events of one answer.',
        50,
      ),
      50,
    ),
    cursor: z.optional(
      described(
        z.string().check(z.maxLength(200)),
        'Where the last answer ended: its `cursor`, unchanged.',
        'MjAyNi0wNS0xMVQwODowMDowMFojazN2N3EybXg1dHp3NHlhYg',
      ),
    ),
  }),
);

/** The answer. */
export const eventsAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      events: described(z.array(eventAnswer()), 'The events, by the start of their first date.'),
      cursor: z.optional(described(z.string(), 'Where the page ends; absent at the end.', 'MjAyNi0wNS0xMQ')),
    }),
    'Events',
    'One page of events.',
  ),
);
