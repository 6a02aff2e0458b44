/** The bodies and answers of the routes about the line of an event. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { count, described, instant, named, text } from './described.ts';
import { address } from './shared.ts';

/** The query of the list. */
export const lineQuery = /* @__PURE__ */ once(() =>
  z.strictObject({
    limit: z._default(
      described(
        z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500)),
        'The most people of one answer.',
        100,
      ),
      100,
    ),
    cursor: z.optional(
      described(
        z.string().check(z.maxLength(100)),
        'Where the last answer ended: its `cursor`, unchanged.',
        '100.1777626843512.k3v7q2mx5tzw4yab',
      ),
    ),
  }),
);

/** A person in the line. */
const personInLine = /* @__PURE__ */ once(() =>
  named(
    z.object({
      position: count('Their position, from 1, as it was when the list was read.', 1),
      email: address('The mail address.', 'eve@example.org'),
      name: described(z.nullable(z.string()), 'The name; null when none was given.', 'Eve'),
      origin: text('Where the address comes from.', 'page'),
      locale: described(z.nullable(z.string()), 'The language of the mails to them (BCP 47).', null),
      joinedAt: instant('When they joined the line.', '2026-05-01T09:14:03.512Z'),
    }),
    'PersonInLine',
    'A person who asked for an invite while all places were taken.',
  ),
);

/** The answer to GET. */
export const lineAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      length: count('How many people are in the line.', 1),
      kept: count('For how many guests from the line a place is kept, because they have not answered.', 1),
      places: described(z.nullable(z.int()), 'The capacity of the event; null for no limit.', 40),
      people: described(z.array(personInLine()), 'The people, in the order in which they are invited.'),
      cursor: z.optional(
        text('Present when there are more: send it to get them.', '100.1777626843512.k3v7q2mx5tzw4yab'),
      ),
    }),
    'Line',
    'The line of an event.',
  ),
);

/** The answer to POST. */
export const joinedAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      email: address('The address, as it was understood.', 'eve@example.org'),
      state: described(
        z.enum(['in-line', 'queued']),
        '`in-line`: all places are taken, and the person is invited when it is their turn. `queued`: a place was free, and the invite is on its way. It is the same for everybody, whether the address is known or not.',
        'in-line',
      ),
      leave: z.optional(
        text(
          'A link for the person, with which this request is taken back. Show it to nobody else.',
          'https://api.example.com/e/k3v7q2mx5tzw4yabk3v7q2mx5tzw4yab/leave/1.eyJ9.abc',
        ),
      ),
    }),
    'Joined',
    'What became of a request for a place.',
  ),
);
