/** The answers of the routes that export and erase a person. */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { described, instant, named, text } from './described.ts';
import { historyEntry } from './recipients.ts';
import { address, eventId, moment } from './shared.ts';

const record = () => z.record(z.string(), z.unknown());

/** An answer as it is stored: the oldest do not say whether they counted. */
const storedEntry = /* @__PURE__ */ once(() =>
  named(
    z.extend(historyEntry(), {
      counted: z.optional(described(z.boolean(), 'False when the answer changed nothing.', true)),
    }),
    'StoredAnswer',
    'An answer of a guest as it is stored.',
  ),
);

const keptMail = /* @__PURE__ */ once(() =>
  named(
    z.object({
      key: text('Its name in the bucket.', 'mail/rsvp/0100018f3b5c'),
      receivedAt: instant('When it arrived.', '2026-05-02T09:14:03.512Z'),
    }),
    'StoredMail',
    'A received mail that is still stored.',
  ),
);

const personEvent = /* @__PURE__ */ once(() =>
  named(
    z.object({
      event: described(
        z.object({
          id: eventId(),
          summary: text('The title.', 'Launch party'),
          start: moment('The start of its first date.'),
          organizer: address('The organizer.', 'olga@example.com'),
        }),
        'The event.',
      ),
      recipient: described(z.nullable(record()), 'Their record as a guest; null when they have none.', null),
      inLine: described(
        z.nullable(record()),
        'Their place in the line of the event; null when they are not in it.',
        null,
      ),
      history: described(z.array(storedEntry()), 'All their answers.', []),
      answersToForwardedInvites: described(
        z.array(storedEntry()),
        'Their answers to invites that others forwarded to them.',
        [],
      ),
      countedForOthers: described(
        z.array(record()),
        'Their answers that count for the guest who forwarded the invite.',
        [],
      ),
      lists: described(
        z.array(
          z.object({
            id: text('The id of the list.', 'b5xk'),
            createdAt: instant('When it was sent.', '2026-05-02T09:14:03.512Z'),
            entries: described(
              z.array(
                z.object({
                  email: address('The address in the list.'),
                  name: described(z.nullable(z.string()), 'The name in the list.', 'Ben'),
                }),
              ),
              'The rows that name them.',
            ),
          }),
        ),
        'The lists of people that name them.',
        [],
      ),
      mails: described(z.array(keptMail()), 'Received mails that are about them.', []),
      guestInOrganizersCalendar: described(
        z.boolean(),
        "True when they are on the guest list of the organizer's own calendar.",
        false,
      ),
    }),
    'PersonInEvent',
    'What one event stores about a person.',
  ),
);

/** Everything that is stored about a person. */
export const personAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      email: address('The address as it is understood.'),
      organizer: described(
        z.boolean(),
        'True for an address that has events of its own or owns the domain.',
        false,
      ),
      suppressed: described(
        z.boolean(),
        'True when mail to them bounced, or they complained about one.',
        false,
      ),
      mails: described(z.array(keptMail()), 'Received mails that came from them.', []),
      signIns: described(
        z.array(z.object({ expires: instant('When the link expires.') })),
        'Links to sign in that were mailed to them and are still valid.',
        [],
      ),
      held: described(z.array(record()), 'Mails that wait for their decision.', []),
      events: described(z.array(personEvent()), 'The events that store something about them.', []),
      unsubscribedFrom: described(
        z.array(z.string()),
        'The organizers whose mail they unsubscribed from.',
        [],
      ),
    }),
    'Person',
    'Everything that is stored about a person.',
  ),
);

/** The answer to a request to erase a person. */
export const erasureAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      email: address('The address as it is understood.'),
      state: described(z.literal('erasing'), 'The work is queued.', 'erasing'),
      organizer: described(
        z.boolean(),
        'True for an address that has events of its own or owns the domain. Those events stay.',
        false,
      ),
      detail: text('What goes and what stays, in words.', 'Everything that is stored is being removed.'),
    }),
    'Erasure',
    'A person who is being erased.',
  ),
);
