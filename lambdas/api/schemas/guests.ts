/** The bodies, queries and answers of the routes about single guests, reminders, proposals and the history of an event. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { count, described, instant, named, text } from './described.ts';

/** The body of PATCH: what is corrected. */
export const correctionBody = /* @__PURE__ */ once(() =>
  named(
    z
      .strictObject({
        name: z.optional(
          described(
            z.nullable(z.string().check(z.maxLength(200))),
            'The right name; null for none. Later mails carry it.',
            'Ben Lee',
          ),
        ),
        email: z.optional(
          described(
            z.string().check(z.maxLength(1000)),
            'The right address. It is invited, with the origin of the wrong one, and the wrong one is removed.',
            'ben.lee@example.org',
          ),
        ),
      })
      .check(z.refine(({ name, email }) => name !== undefined || email !== undefined, 'send name or email')),
    'Correction',
    'What is wrong about a guest.',
  ),
);

/** The query of DELETE. */
export const removalQuery = /* @__PURE__ */ once(() =>
  z.strictObject({
    erase: z.optional(
      described(
        z.enum(['true', 'false']),
        'With `true`, everything that the event has about the person is erased after the cancel was sent.',
        'true',
      ),
    ),
  }),
);

/** The answer to DELETE. */
export const removedAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      email: text('The address, as it was understood.', 'ben@example.org'),
      state: described(z.enum(['removed', 'erasing']), 'What became of the guest.', 'removed'),
    }),
    'Removed',
    'The guest is no longer invited. If they have the invite, a cancel is on its way to them.',
  ),
);

/** Why the event is not sent again. */
export const NOT_SENT = [
  'unsubscribed',
  'bounced',
  'complained',
  'rejected',
  'never-invited',
  'too-many',
] as const;

/** The answer to `resend`. */
export const resentAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      queued: count('How many mails were queued: 0 or 1.'),
      reason: z.optional(described(z.enum(NOT_SENT), 'Why none was queued.', 'unsubscribed')),
    }),
    'Resent',
    'Whether the event is sent to the guest again.',
  ),
);

/** The answer to `reminders`. */
export const remindersAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      queued: count('How many guests are reminded.', 19),
      exact: described(
        z.boolean(),
        'True when each of them was looked at. False for an event with more than 1,000 guests: then it is the count of those who have the invite and no answer, and those who were reminded in the last 24 hours, or want no mail, are left out later.',
        true,
      ),
    }),
    'Reminders',
    'How many guests are reminded.',
  ),
);

/** The query of proposals and history. */
export const latestQuery = /* @__PURE__ */ once(() =>
  z.strictObject({
    limit: z._default(
      described(
        z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)),
        'The most entries of the answer, newest first.',
        100,
      ),
      100,
    ),
  }),
);

/** The answer to `proposals`. */
export const proposalsAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      proposals: described(
        z.array(
          named(
            z.object({
              email: text('Who proposes it.', 'ben@example.org'),
              name: described(z.nullable(z.string()), 'Their name; null when none is known.', 'Ben'),
              start: text('The proposed start: a UTC instant or a date.', '2026-05-12T08:00:00Z'),
              end: described(z.nullable(z.string()), 'The proposed end, exclusive.', '2026-05-12T10:00:00Z'),
              comment: described(z.nullable(z.string()), 'What they wrote.', 'I am away on Monday.'),
              receivedAt: instant('When it arrived.', '2026-05-02T09:14:03.512Z'),
            }),
            'Proposal',
            'Another time that a guest asks for. The event does not move because of it.',
          ),
        ),
        'The proposals, newest first.',
      ),
    }),
    'Proposals',
    'The latest proposals, newest first.',
  ),
);

/** The answer to `history`. */
export const historyAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      history: described(
        z.array(
          named(
            z.object({
              version: count('The number of the version.', 2),
              at: instant('When the organizer made it.'),
              kind: described(
                z.enum(['created', 'update', 'cancel']),
                'What kind of change it was.',
                'update',
              ),
              instance: described(
                z.nullable(z.string()),
                'The one occurrence that it changed; null for the event.',
                null,
              ),
              significant: described(z.boolean(), 'True when guests who come were asked again.', true),
              changed: described(z.array(z.string()), 'What changed, in words.', [
                'Place: “Hall 1” → “Hall 4”',
              ]),
              notified: described(
                z.nullable(
                  z.object({
                    notified: count('Guests who were mailed.', 40),
                    declined: count('Guests who had said no and were not mailed.', 8),
                    noAnswer: count('Guests who had not answered and were not mailed.', 19),
                    unreachable: count('Guests whom mail does not reach.', 2),
                  }),
                ),
                'How many guests were mailed; null until all were, and for the first version.',
                { notified: 40, declined: 8, noAnswer: 19, unreachable: 2 },
              ),
            }),
            'EventChange',
            'One version of an event.',
          ),
        ),
        'The versions, newest first.',
      ),
    }),
    'EventHistory',
    'The latest versions, newest first.',
  ),
);
