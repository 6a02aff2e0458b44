/** The queries and answers of the routes that list recipients. */
import * as z from 'zod/mini';
import type { Uncounted } from '#domain/recipient/history.ts';
import { once } from '#domain/text/once.ts';
import { count, described, instant, named, text } from './described.ts';
import { instanceName } from './instance.ts';
import { address, client, delivery, eventTime, status } from './shared.ts';

/** The name of the counter stands for the value. */
const needsActionAsCounted = () =>
  z.pipe(
    z.literal('needsAction'),
    z.transform(() => 'needs-action' as const),
  );

/** The query of the table. */
export const tableQuery = /* @__PURE__ */ once(() =>
  z.strictObject({
    status: z.optional(
      described(
        z.union([status(), needsActionAsCounted()]),
        'Only guests with this status. `needsAction`, as the counter is called, means `needs-action`.',
        'accepted',
      ),
    ),
    instance: z.optional(instanceName()),
  }),
);

/** The query of the list. */
export const recipientsQuery = /* @__PURE__ */ once(() =>
  z.extend(tableQuery(), {
    limit: z._default(
      described(
        z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)),
        'The most guests of one answer.',
        100,
      ),
      100,
    ),
    cursor: z.optional(
      described(
        z.string().check(z.maxLength(200)),
        'Where the last answer ended: its `cursor`, unchanged.',
        '3.k3v7q2mx5tzw4yab',
      ),
    ),
  }),
);

const UNCOUNTED = [
  'event-cancelled',
  'date-cancelled',
  'no-such-date',
  'older',
  'not-theirs',
  'too-many',
  'removed',
] as const satisfies readonly Uncounted[];

/** One answer of a guest. */
export const historyEntry = /* @__PURE__ */ once(() =>
  named(
    z.object({
      receivedAt: instant('When it arrived.', '2026-05-02T09:14:03.512Z'),
      replyId: text('The id of the mail, or of the answer on a page.', '0100018f3b5c'),
      instance: described(
        z.nullable(z.string()),
        'The occurrence it is about: a UTC instant or a date; null for the series.',
        null,
      ),
      status: text('What they said: a `Status`.', 'accepted'),
      client: text('The calendar: a `Client`.', 'google'),
      comment: described(z.nullable(z.string()), 'What they wrote with it.', 'See you there!'),
      guests: z.optional(count('Extra people whom they bring along.', 0)),
      counted: described(z.boolean(), 'False when the answer changed nothing; `reason` says why.', true),
      reason: z.optional(
        described(
          z.enum(UNCOUNTED),
          "Why it changed nothing. `older`: a newer answer was known. `not-theirs`: the token was somebody else's. `too-many`: too many others had answered this invite. `removed`: they had been removed.",
          'older',
        ),
      ),
      answeredBy: address('The address that answered.'),
      proposal: described(
        z.nullable(
          z.object({
            start: described(z.nullable(eventTime()), 'Its start.'),
            end: described(z.nullable(eventTime()), 'Its end, exclusive.'),
          }),
        ),
        'The time they propose instead.',
        null,
      ),
    }),
    'HistoryEntry',
    'One answer of a guest.',
  ),
);

/** A guest of an event. */
export const recipientAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      email: address('The address, as it is understood.'),
      name: described(z.nullable(z.string()), 'The name; null when none was given.', 'Ben'),
      status: described(status(), 'The answer that counts.', 'accepted'),
      answeredVersion: described(
        z.nullable(z.int()),
        'The version of the event that they answered; null while they have not.',
        2,
      ),
      sentVersion: described(
        z.nullable(z.int()),
        'The version that was last sent to them; null before the first mail.',
        2,
      ),
      origin: text('Where the address came from, as the caller said.', 'web'),
      locale: described(
        z.nullable(z.string()),
        'The language of the mails to them, as the caller said (BCP 47); null when nobody said one.',
        'de-AT',
      ),
      client: described(z.nullable(client()), 'The calendar with which they answered.', 'google'),
      comment: described(z.nullable(z.string()), 'What they wrote with their answer.', 'See you there!'),
      guests: count('Extra people whom they bring along.', 0),
      answeredBy: described(
        z.nullable(z.string()),
        'The address that answered, when it was not their own.',
        null,
      ),
      repliedAt: described(
        z.nullable(z.string()),
        'When they answered: a UTC instant.',
        '2026-05-02T09:14:03.512Z',
      ),
      delivery: described(delivery(), 'How far the last mail to them got.', 'delivered'),
      history: described(z.array(historyEntry()), 'Their newest 50 answers, oldest first.'),
    }),
    'Recipient',
    'A guest of an event.',
  ),
);

/** The answer of the list. */
export const recipientsAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      recipients: described(z.array(recipientAnswer()), 'The guests of this page.'),
      cursor: z.optional(text('Send it to get the next page; absent on the last one.', '3.k3v7q2mx5tzw4yab')),
    }),
    'Recipients',
    'One page of the guests of an event.',
  ),
);
