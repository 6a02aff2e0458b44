/** Enums and values that several groups of operations share. */
import * as z from 'zod/mini';
import { STATUSES } from '#domain/recipient/answer-order.ts';
import type { CalendarClient } from '#domain/recipient/calendar-client.ts';
import type { DeliveryState } from '#domain/recipient/recipient.ts';
import { readLocale } from '#domain/text/locale.ts';
import { once } from '#domain/text/once.ts';
import { described, instant, named, text } from './described.ts';

/** An answer of a guest. */
export const status = /* @__PURE__ */ once(() =>
  named(z.enum(STATUSES), 'Status', "A guest's last answer; `needs-action` while there is none."),
);

/** A language tag. */
export const localeTag = /* @__PURE__ */ once(() =>
  z.string().check(
    z.maxLength(35),
    z.refine((tag) => readLocale(tag) !== null, 'write a language tag of BCP 47, such as "de-AT"'),
  ),
);

const CLIENTS = [
  'google',
  'microsoft',
  'apple',
  'yahoo',
  'thunderbird',
  'lotus',
  'zimbra',
  'zoho',
  'proton',
  'fastmail',
  'cyrus',
  'page',
  'other',
] as const satisfies readonly CalendarClient[];

/** The calendar program with which an answer was given. */
export const client = /* @__PURE__ */ once(() =>
  named(z.enum(CLIENTS), 'Client', 'The calendar with which a guest answered; `page` for our own page.'),
);

const DELIVERIES = [
  'queued',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'rejected',
] as const satisfies readonly DeliveryState[];

/** How far the mail to a guest got. */
export const delivery = /* @__PURE__ */ once(() =>
  named(
    z.enum(DELIVERIES),
    'Delivery',
    'How far the last mail to a guest got. `rejected`: the mail is not sent, because the address unsubscribed, bounced or complained before.',
  ),
);

/** Returns the schema of the id of an event. */
export const eventId = () => text('The id of the event.', 'k3v7q2mx5tzw4yab');

/** Returns the schema of a mail address in an answer. @param example another one */
export const address = (description: string, example = 'ben@example.org') => text(description, example);

/** Returns the schema of a time of an event: a UTC instant, or a date of an all-day event. */
export const moment = (description: string, example = '2026-05-11T08:00:00Z') => text(description, example);

/** A time as a calendar writes it. */
export const eventTime = /* @__PURE__ */ once(() =>
  named(
    z.union([
      z.object({
        kind: described(z.literal('date'), 'A whole day.', 'date'),
        date: text('The day.', '2026-05-11'),
      }),
      z.object({
        kind: described(z.literal('zoned'), 'A moment.', 'zoned'),
        utc: instant('The moment.'),
        local: text('The same as a clock in the zone shows it.', '2026-05-11T10:00:00'),
        zone: text('The IANA name of the zone.', 'Europe/Berlin'),
        offset: described(z.int(), 'Minutes east of UTC at that moment.', 120),
        floating: described(
          z.boolean(),
          'True when the calendar named no zone and `zone` was assumed.',
          false,
        ),
      }),
    ]),
    'EventTime',
    'A time as a calendar program wrote it.',
  ),
);
