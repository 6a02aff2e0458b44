/** Words and times that the results pages share. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { Html } from '../page.ts';

const ANSWERS: Readonly<Record<Status, string>> = {
  accepted: 'Yes',
  tentative: 'Maybe',
  declined: 'No',
  delegated: 'Sent somebody else',
  'needs-action': 'Waiting',
};

/** The colour class of each status. */
const TONES: Readonly<Record<Status, string>> = {
  accepted: 'yes',
  tentative: 'maybe',
  declined: 'no',
  delegated: 'maybe',
  'needs-action': 'waiting',
};

/** Returns an answer in words. */
export function answerInWords(status: string): string {
  return ANSWERS[status as Status] ?? status;
}

/** Returns a number with commas: "1,200". */
export function number(count: number): string {
  return count.toLocaleString('en');
}

/** Returns an answer as a coloured word. */
export function answerMark(status: Status): Html {
  return html`<span class="mark ${TONES[status]}">${ANSWERS[status]}</span>`;
}

/** Returns the time zone of all times on the page. */
export function zoneOf({ details }: Pick<EventRecord, 'details'>): Zone {
  return ianaZone(details.timeZone ?? 'UTC') ?? UTC;
}

/** Returns the city of a time zone: "New York". */
export function zoneName({ name }: Zone): string {
  return (name.split('/').at(-1) ?? name).replaceAll('_', ' ');
}

/**
 * Returns day and time in a zone.
 * @param at UTC instant
 */
export function moment(at: string, zone: Zone): Html {
  const local = toLocal(Date.parse(at), zone.offsetAt);
  return html`<time datetime="${at}">${dayInWords(local)}, ${local.slice(11, 16)}</time>`;
}
