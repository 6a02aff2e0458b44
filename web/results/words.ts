/** Words and times that the results pages share. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { clockTime } from '#domain/itip/time/local-time.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { clientInWords } from '#domain/recipient/calendar-client.ts';
import type { Html, PageFrame } from '../page.ts';

/** The colour class of each status. */
const TONES: Readonly<Record<Status, string>> = {
  accepted: 'yes',
  tentative: 'maybe',
  declined: 'no',
  delegated: 'maybe',
  'needs-action': 'waiting',
};

/** Returns an answer in words. */
export function answerInWords(status: string, words: Words): string {
  const { say } = resultsTexts(words);
  if (status === 'accepted') return words.say('answer.yes');
  if (status === 'tentative') return words.say('answer.maybe');
  if (status === 'declined') return words.say('answer.no');
  if (status === 'delegated') return say('headcount.delegated');
  return status === 'needs-action' ? say('headcount.waiting') : status;
}

/** Returns an answer as a coloured word. */
export function answerMark(status: Status, words: Words): Html {
  return html`<span class="mark ${TONES[status]}">${answerInWords(status, words)}</span>`;
}

/** Returns the name of the calendar program with which somebody answered. */
export function clientName(client: string, words: Words): string {
  const { say } = resultsTexts(words);
  if (client === 'page') return say('counted.page');
  return client === 'other' ? say('counted.other') : clientInWords(client);
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
 * Returns day and time in a zone, as text.
 * @param at milliseconds since 1970
 */
export function momentInWords(at: number, { offsetAt }: Pick<Zone, 'offsetAt'>, words: Words): string {
  const local = clockTime(toLocal(at, offsetAt));
  const { day, clock } = words.dates;
  return words.say('when.dayAndTime', { day: day(local), time: clock(local) });
}

/**
 * Returns day and time in a zone.
 * @param at UTC instant
 */
export function moment(at: string, zone: Zone, words: Words): Html {
  return html`<time datetime="${at}">${momentInWords(Date.parse(at), zone, words)}</time>`;
}

/** Returns the link from a page about an event back to its results. */
export function backToResults({ base, words }: PageFrame, event: EventRecord): Html {
  const { say } = resultsTexts(words);
  return html`<p><a href="${base}/results/${event.id}">${say('results.back', { event: nameOf(event, words) })}</a></p>`;
}

/** Returns the title of an event in quotation marks, within a sentence. */
export function nameOf({ details: { summary } }: Pick<EventRecord, 'details'>, words: Words): string {
  return summary
    ? words.say('event.quoted', { title: summary })
    : resultsTexts(words).say('results.theEvent');
}
