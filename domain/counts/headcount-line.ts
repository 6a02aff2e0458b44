/** This file writes the headcount as one line, and our own answer to the organizer's event that carries it. */

import type { EventRecord } from '#domain/event/event.ts';
import { SERIES } from '#domain/event/organizer-mail-order.ts';
import { isCancelled, property, textOf } from '#domain/itip/properties.ts';
import { instanceIds } from '#domain/itip/series/instance-ids.ts';
import { instantOf } from '#domain/itip/time/time-form.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { sameAddress } from '#domain/text/address.ts';
import type { Statistics } from './tally.ts';

/** Returns "42 yes (+5 guests) · 7 maybe · 3 no · 12 waiting". @param language the organizer's */
export function headcountInWords(statistics: Statistics, language?: Words): string {
  const { accepted, guests, tentative, declined, needsAction } = statistics;
  const words = noticeWords(language);
  const said = (number: number) => ({ count: words.number(number) });
  const yes = words.write('notice.reportYes', said(accepted));
  return [
    guests > 0 ? words.write('notice.headcountGuests', { yes, count: guests }) : yes,
    words.write('notice.reportMaybe', said(tentative)),
    words.write('notice.reportNo', said(declined)),
    words.write('notice.reportWaiting', said(needsAction)),
  ].join(' · ');
}

/** An answer of ours to the organizer's own event. */
export interface OwnAnswer {
  /** The address it goes to: the organizer's own, or that of the calendar service that organizes in their name. */
  readonly to: string;
  /** The address of ours that is a guest. */
  readonly from: string;
  /** A REPLY without PRODID and VERSION (RFC 5546 section 3.2.3). */
  readonly vevents: readonly JComponent[];
}

/** Calendar services that write their own address into ORGANIZER and accept replies there. */
const SERVICES = /^[^\s@]+@(imip\.me\.com|group\.calendar\.google\.com)$/i;

/**
 * Returns an answer that accepts the event with a comment. Returns null when `create@` is not a guest, as in a
 * published event, because the answer would then come from a stranger.
 * @param calendar the organizer's, normalised
 * @param dtstamp UTC instant
 */
export function acceptEvent(
  event: Pick<EventRecord, 'owner' | 'sourceUid' | 'sources'>,
  calendar: JComponent,
  comment: string,
  {
    domain,
    product,
    dtstamp,
  }: { readonly domain: string; readonly product: string; readonly dtstamp: string },
): OwnAnswer | null {
  const answered = whatWeAreGuestsOf(calendar, domain);
  const [first] = answered;
  if (!first) return null;
  const organizer = property(first.vevent, 'organizer');
  const written = organizer ? addressOf(organizer) : '';
  const theirs = sameAddress(written, event.owner) || SERVICES.test(written);
  const vevents = answered.map(({ vevent, id, guest }): JComponent => {
    const sequence = event.sources[id ?? SERIES]?.sequence ?? 0;
    const properties: JProperty[] = [
      ['uid', {}, 'text', event.sourceUid],
      ...inUtc(vevent, 'recurrence-id', calendar),
      ['sequence', {}, 'integer', sequence],
      ['dtstamp', {}, 'date-time', dtstamp],
      ['organizer', {}, 'cal-address', `mailto:${written || event.owner}`],
      ['attendee', accepts(product, comment), 'cal-address', `mailto:${guest}`],
      ...inUtc(vevent, 'dtstart', calendar),
      ...inUtc(vevent, 'dtend', calendar),
      ['summary', {}, 'text', textOf(vevent, 'summary')],
      ['comment', {}, 'text', comment],
    ];
    return ['vevent', properties, []];
  });
  return { to: theirs ? written : event.owner, from: first.guest, vevents };
}

/** Returns the series, or the occurrences we were invited to when we are not invited to the series. */
function whatWeAreGuestsOf(calendar: JComponent, domain: string) {
  const guests = instanceIds(calendar).flatMap(({ event: vevent, id }) => {
    const guest = ourAddress(vevent, domain);
    return guest && !isCancelled(vevent) ? [{ vevent, id, guest }] : [];
  });
  const master = guests.find(({ id }) => id === null);
  return master ? [master] : guests;
}

/** Mail to `create+anything@` reaches us too. */
function ourAddress([, properties]: JComponent, domain: string): string | undefined {
  return properties
    .filter(([name]) => name === 'attendee')
    .map(addressOf)
    .find((address) => {
      const [local = '', host = ''] = address.toLowerCase().split('@');
      return host === domain && local.split('+')[0] === 'create';
    });
}

function addressOf(property: JProperty): string {
  return String(property[3])
    .trim()
    .replace(/^mailto:/i, '');
}

/** COMMENT is the standard property for it; X-RESPONSE-COMMENT is Google's. */
function accepts(product: string, comment: string): Record<string, string> {
  return { partstat: 'ACCEPTED', cn: product, 'x-num-guests': '0', 'x-response-comment': comment };
}

/** Times are in UTC as in Google's replies, so that no time zone has to be included. */
function inUtc(vevent: JComponent, name: string, calendar: JComponent): JProperty[] {
  const time = property(vevent, name);
  if (!time) return [];
  if (time[2] === 'date') return [[name, {}, 'date', time[3]]];
  const utc = `${new Date(instantOf(time, calendar)).toISOString().slice(0, 19)}Z`;
  return [[name, {}, 'date-time', utc]];
}
