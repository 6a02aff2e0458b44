/** The queries, bodies and answers of the routes that are about an event and its headcounts. */
import * as z from 'zod/mini';
import { pageSettings } from '#domain/event/public-page.ts';
import { once } from '#domain/text/once.ts';
import { count, described, named, text } from './described.ts';
import { instanceName } from './instance.ts';
import { eventId, localeTag, moment } from './shared.ts';

/** An event, as its codes read it. */
export const eventAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      id: eventId(),
      summary: text('The title.', 'Launch party'),
      description: text('What the organizer wrote about it.', 'Bring a friend.'),
      location: text('The place; empty when the calendar gives none.', 'Hall 3'),
      start: moment(
        'Start of the first date that takes place: a UTC instant, or a date for an all-day event. `recurrence` goes on from there.',
      ),
      end: moment('Its end, exclusive, in the same form.', '2026-05-11T10:00:00Z'),
      allDay: described(z.boolean(), 'True when the event takes whole days.', false),
      timeZone: described(
        z.nullable(z.string()),
        'The IANA name of the zone in which it takes place; null for an all-day event.',
        'Europe/Berlin',
      ),
      floating: z.optional(
        described(
          z.literal(true),
          'Present when the calendar named no zone and `timeZone` was assumed.',
          true,
        ),
      ),
      recurrence: described(
        z.nullable(z.string()),
        'The value of RRULE (RFC 5545), counted from `start`; null when the event takes place once.',
        'FREQ=WEEKLY;COUNT=4',
      ),
      when: text(
        'When it takes place, in words, with the dates that are taken out, added or moved.',
        'Monday, 11 May 2026, 10:00 to 12:00 (Europe/Berlin)',
      ),
      next: described(
        z.nullable(
          z.object({
            start: moment('Its start, as `start` above.'),
            end: moment('Its end, exclusive.', '2026-05-11T10:00:00Z'),
          }),
        ),
        'The next date; null when all dates are over.',
        { start: '2026-05-11T08:00:00Z', end: '2026-05-11T10:00:00Z' },
      ),
      dates: described(
        z.nullable(z.int()),
        'How many dates take place, past ones included; null for a series without end.',
        4,
      ),
      status: described(z.enum(['confirmed', 'cancelled']), 'Whether it takes place.', 'confirmed'),
      version: count('The number of its state, from 0. Mails to guests carry it as SEQUENCE.', 2),
      organizer: described(
        z.object({ name: described(z.nullable(z.string()), 'Their name; null when none is known.', 'Olga') }),
        'Who organizes it.',
        { name: 'Olga' },
      ),
    }),
    'Event',
    'An event as it is now.',
  ),
);

/** The query of the headcounts. */
export const statisticsQuery = /* @__PURE__ */ once(() =>
  z.strictObject({ instance: z.optional(instanceName()) }),
);

const heads = () => ({
  invited: count('Everybody who was invited.', 120),
  accepted: count('Those who said yes.', 80),
  tentative: count('Those who said maybe.', 12),
  declined: count('Those who said no.', 8),
  needsAction: count('Those who have not answered; `needs-action` where `status` is a value.', 19),
  delegated: count('Those who named somebody else in their place.', 1),
});

/** Headcounts of an event. */
export const statisticsAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      ...heads(),
      guests: count('Extra people whom guests with a yes bring along.', 4),
      notCounted: count('People who answered an invite that more than 250 others had answered.', 0),
      sent: count('Guests whose invite was sent.', 120),
      delivered: count('Guests whose last mail was delivered.', 117),
      bounced: count('Guests whose last mail came back.', 2),
      complained: count('Guests who complained about a mail.', 0),
      beforeChange: described(
        z.object({
          accepted: count('Of those who said yes.', 3),
          tentative: count('Of those who said maybe.', 1),
        }),
        'How many of those answered before the last change of time.',
        { accepted: 3, tentative: 1 },
      ),
      byOrigin: described(
        z.record(z.string(), z.int()),
        'How many were invited from each origin. At most 50 are counted by name, the rest as `other`.',
        { web: 90, api: 30 },
      ),
      byClient: described(z.record(z.string(), z.int()), 'How many answered with each calendar.', {
        google: 60,
        microsoft: 25,
      }),
    }),
    'Statistics',
    'Headcounts of an event.',
  ),
);

/** Headcounts of one occurrence of a series. */
export const occurrenceAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({ instance: moment('The occurrence.', '2026-05-18T08:00:00Z'), ...heads() }),
    'OccurrenceStatistics',
    'Headcounts of one occurrence of a series.',
  ),
);

const settings = () => ({
  open: described(
    pageSettings().shape.open,
    'False closes the page; the API code still sends invites.',
    true,
  ),
  places: described(
    pageSettings().shape.places,
    'The page says "full" once so many people said yes, and takes people into the line; null for no limit.',
    40,
  ),
  locale: described(
    z.nullable(localeTag()),
    "The language of the page and of mails to guests for whom none is given (BCP 47). Null: the one that the organizer's calendar states, else that of the browser on pages and English in mails.",
    'de',
  ),
});

/** What changes of the settings of the public page. */
export const pageBody = /* @__PURE__ */ once(() =>
  named(
    z.partial(z.strictObject(settings())),
    'PageChange',
    'What changes of the settings of the public page; what is left out stays.',
  ),
);

/** The settings of the public page. */
export const pageAnswer = /* @__PURE__ */ once(() =>
  named(z.object(settings()), 'PageSettings', 'The settings of the public page of an event.'),
);
