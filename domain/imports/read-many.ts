/**
 * The room `imports`: mails with many events.
 *
 * This file reads a mail with many events: one or more calendars, or tables of events.
 */

import { type ReadOptions, readCalendars } from '#domain/itip/read/read.ts';
import { type EventSlice, sliceByUid } from '#domain/itip/read/slices.ts';
import type { Refusal } from '#domain/itip/types.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { shorten } from '#domain/text/plain-text.ts';
import {
  type ImportItem,
  type ManyOptions,
  MOST_EVENTS,
  rejected,
  TITLE_LENGTH,
  titleOf,
} from './import-item.ts';
import { itemsOfTables } from './tables.ts';

/** The files in a mail. */
type MailFiles = Pick<InboundMail, 'calendars' | 'attachments' | 'isReport'>;

/** The most VEVENTs and lines in the calendars of one mail. Each is an object in memory, however short it is. */
const MOST_VEVENTS = 20_000;
const MOST_LINES = 300_000;

/** Returns the events of a mail in order, or why they are refused. Returns null for a mail with at most one event. */
export function readMany(mail: MailFiles, options: ManyOptions): readonly ImportItem[] | Refusal | null {
  if (mail.isReport) return null;
  const items =
    mail.calendars.length > 0 ? itemsOfCalendars(mail, options) : itemsOfTables(mail.attachments, options);
  return items && 'length' in items && items.length > MOST_EVENTS ? tooMany() : items;
}

function tooMany(): Refusal {
  return rejected('too-many-events', { key: 'refusal.manyEvents' });
}

function tooLong(): Refusal {
  return rejected('calendar-too-large', { key: 'refusal.manyLines' });
}

function itemsOfCalendars(
  { calendars }: MailFiles,
  options: ManyOptions,
): readonly ImportItem[] | Refusal | null {
  // They are counted before anything is parsed, because the mail may be a stranger's.
  const count = (pattern: RegExp, most: number) => countUpTo(most, calendars, pattern);
  if (count(/\r\n?|\n/g, MOST_LINES) > MOST_LINES) return tooLong();
  if (count(/BEGIN:VEVENT/gi, MOST_VEVENTS) > MOST_VEVENTS) return tooMany();
  const slices = sliceByUid(calendars);
  return slices.length > 1 ? slices.map((slice, index) => itemOfSlice(slice, index, options)) : null;
}

/** Returns how often a pattern occurs in some calendars, counting to at most one above `most`. */
function countUpTo(most: number, calendars: MailFiles['calendars'], pattern: RegExp): number {
  let found = 0;
  for (const { text } of calendars) {
    for (const _ of text.matchAll(pattern)) {
      found += 1;
      if (found > most) return found;
    }
  }
  return found;
}

function itemOfSlice(
  { uid, summary, calendars }: EventSlice,
  index: number,
  options: ReadOptions,
): ImportItem {
  const title = summary.replaceAll(/\\n/gi, ' ').replaceAll(/\\(.)/g, '$1');
  return {
    place: shorten(uid, TITLE_LENGTH) || { key: 'place.event', values: { number: index + 1 } },
    title: titleOf(title),
    read: () => readCalendars(calendars(), options),
  };
}
