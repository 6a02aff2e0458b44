/** The query and the answer of the list of changes. */
import * as z from 'zod/mini';
import { CHANGE_TYPES } from '#domain/changes/change.ts';
import { once } from '#domain/text/once.ts';
import { count, described, instant, named, text } from './described.ts';
import { eventId } from './shared.ts';

/** The query: where to begin, and how many changes to return. */
export const changesQuery = /* @__PURE__ */ once(() =>
  z.object({
    since: z.optional(
      described(
        z.string().check(z.maxLength(20)),
        'The `cursor` of an earlier answer. Without it, the list begins at the beginning.',
        'ch',
      ),
    ),
    limit: described(
      z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)), 100),
      'The most changes of one answer.',
      100,
    ),
  }),
);

/** The type of a change. */
export const changeType = /* @__PURE__ */ once(() =>
  named(
    z.enum(CHANGE_TYPES),
    'ChangeType',
    'What happened: a guest answered, a guest proposed another time, a mail was delivered or failed, the event has a new version, a people list was worked off.',
  ),
);

const maybe = (description: string, example: string | null = null) =>
  z.optional(described(z.nullable(z.string()), description, example));

/** A change, as the list has it and calls of webhooks carry it. */
export const change = /* @__PURE__ */ once(() =>
  named(
    z.object({
      id: text(
        'The id of the change: the same whenever it is listed or called about.',
        'chg_x2nq5k7w3mza4t6b',
      ),
      type: described(changeType(), 'What happened.', 'answer.changed'),
      event: eventId(),
      sequence: count('Its place among the changes of the event, counted from 1. It never changes.', 17),
      email: z.optional(text('The guest it is about.', 'ben@example.org')),
      name: maybe('Their name; null when none is known.', 'Ben'),
      status: text(
        'The answer (`accepted`, `tentative`, `declined`, `delegated`, `needs-action`), what became of the mail (`delivered`, `bounced`, `complained`, `rejected`), the status of the event (`confirmed`, `cancelled`), or that of the list (`sent`, `stopped`).',
        'accepted',
      ),
      instance: maybe(
        'The occurrence of a series that it is about: the UTC instant or date at which the series has it. Null for the whole event.',
      ),
      guests: z.optional(count('Extra people whom the guest brings along.', 0)),
      client: z.optional(text('The calendar with which they answered.', 'google')),
      comment: maybe('What they wrote; null when nothing.', 'By train.'),
      start: maybe('The time that they propose: a UTC instant, or a date.', '2026-05-12T08:00:00Z'),
      end: maybe('Its end.', '2026-05-12T10:00:00Z'),
      version: z.optional(count('The version that the mail carried, or that the event has now.', 1)),
      change: z.optional(described(z.enum(['update', 'cancel']), 'What the version does.', 'update')),
      timeChanged: z.optional(
        described(
          z.boolean(),
          'Whether it changes when the event takes place, so that guests are asked again.',
          true,
        ),
      ),
      list: z.optional(text('The id of the people list.', 'q7xck3v2mx5tzw4y')),
      reason: maybe('Why the list was stopped; null when it was not.', 'event-cancelled'),
      total: z.optional(count('How many people are on the list.', 120)),
      done: z.optional(count('How many of them were worked off.', 120)),
      known: z.optional(count('How many of those were invited before.', 4)),
      at: instant('When it happened.', '2026-05-02T09:14:03.512Z'),
    }),
    'Change',
    'Something that happened. Which fields it has beside `id`, `type`, `event`, `sequence`, `status` and `at` depends on its type.',
  ),
);

/** The answer: changes, and the cursor after them. */
export const changesAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      changes: described(z.array(change()), 'The changes, in an order that never changes.'),
      cursor: text('Send it as `since` to get what comes next. It does not expire.', 'ch'),
    }),
    'Changes',
    'Changes of an event after a cursor.',
  ),
);
