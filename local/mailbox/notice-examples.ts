/** An example of every notice to organizers, about an invented event. */

import { statisticsOf } from '#domain/counts/tally.ts';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { cancelled } from '#domain/notices/cancelled.ts';
import { changedByProgram } from '#domain/notices/changed-by-program.ts';
import { created } from '#domain/notices/created.ts';
import { failed } from '#domain/notices/failed.ts';
import { imported } from '#domain/notices/imported.ts';
import type { Notice } from '#domain/notices/layout.ts';
import { limitReached } from '#domain/notices/limit-reached.ts';
import { listImported } from '#domain/notices/list-imported.ts';
import { newCodes } from '#domain/notices/new-codes.ts';
import { passedOn } from '#domain/notices/passed-on.ts';
import { counter } from '#domain/notices/proposed-time.ts';
import { wayBack } from '#domain/notices/resubscribe.ts';
import { resultsReport } from '#domain/notices/results-report.ts';
import { signIn } from '#domain/notices/sign-in.ts';
import { turnedAway } from '#domain/notices/turned-away.ts';
import { unverified } from '#domain/notices/unverified.ts';
import { updated } from '#domain/notices/updated.ts';
import { answerExamples } from './answer-examples.ts';
import { heldExamples } from './held-examples.ts';

const SUMMARY = 'Garden party';
const BEN = { email: 'ben@example.org', name: 'Ben Kim' };
const DETAILS = {
  summary: SUMMARY,
  location: 'Elm Street 12',
  start: '2027-07-01T16:30:00Z',
  end: '2027-07-01T20:00:00Z',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrence: null,
};
const OWN_COPY = { method: 'PUBLISH', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const;
const zoned = (local: string, utc: string) =>
  ({ kind: 'zoned', local, utc, zone: 'Europe/Berlin', offset: 120, floating: false }) as const;
const MOVED = {
  what: 'moved',
  was: {
    start: zoned('2027-06-30T18:00:00', '2027-06-30T16:00:00Z'),
    end: zoned('2027-06-30T21:30:00', '2027-06-30T19:30:00Z'),
  },
  is: {
    start: zoned('2027-07-01T18:30:00', '2027-07-01T16:30:00Z'),
    end: zoned('2027-07-01T22:00:00', '2027-07-01T20:00:00Z'),
  },
} as const;
const NOW = Date.UTC(2027, 4, 1);
const TALLY = {
  invited: 64,
  sent: 64,
  delivered: 61,
  bounced: 3,
  'accepted@1': 40,
  'accepted@0': 2,
  'tentative@1': 7,
  'declined@0': 3,
  'needs-action@0': 12,
};

/** Returns the examples in a language, by the names of their templates in `domain/notices/`. */
export function noticeExamples(deployment: Deployment, words: Words = ENGLISH): ReadonlyMap<string, Notice> {
  const when = inOneLine(whenOfDetails(DETAILS, NOW, words), words);
  const code = (scope: string) => `${scope}_${'a2b3'.repeat(8)}`;
  const examples: Record<string, Notice> = {
    created: created({
      words,
      deployment,
      details: DETAILS,
      pageId: 'a2b3'.repeat(8),
      apiCode: code('api'),
      manageCode: code('manage'),
      now: NOW,
    }),
    'created-on-our-page': created({
      words,
      deployment,
      details: DETAILS,
      pageId: 'a2b3'.repeat(8),
      apiCode: code('api'),
      manageCode: code('manage'),
      now: NOW,
      calendar: { ...OWN_COPY, onPage: true },
    }),
    'new-codes': newCodes({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      when,
      pageId: 'a2b3'.repeat(8),
      apiCode: code('api'),
      manageCode: code('manage'),
      replaced: { api: true, manage: true },
      by: 'manage-code',
      at: '2027-05-01T09:30:00.000Z',
    }),
    'changed-by-program': changedByProgram({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      when,
      calendar: OWN_COPY,
    }),
    'changed-on-our-page': changedByProgram({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      when,
      calendar: OWN_COPY,
      onPage: true,
    }),
    updated: updated({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      version: 1,
      instance: null,
      when,
      changes: differencesInWords([MOVED], words),
      asksAgain: true,
      notified: 42,
      callsOff: false,
      notNotified: { declined: 3, 'no-answer': 12 },
      endsEarlier: false,
    }),
    cancelled: cancelled({
      words,
      deployment,
      summary: SUMMARY,
      instance: null,
      notified: 61,
      unreachable: 3,
    }),
    ...answerExamples(deployment, statisticsOf(TALLY, 1), words),
    failed: failed({ words, deployment, subject: SUMMARY }),
    unverified: unverified({ words, deployment, link: `${deployment.publicUrl}/approve/example` }),
    ...heldExamples(deployment, words),
    'turned-away': turnedAway({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      email: 'staff@example.org',
      most: 250,
      notCounted: 12,
    }),
    'way-back': wayBack({
      words,
      deployment,
      summary: SUMMARY,
      organizer: 'ann@example.com',
      link: `${deployment.publicUrl}/back/example`,
    }),
    counter: counter({
      words,
      verified: true,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      from: BEN,
      start: { kind: 'date', date: '2027-07-02' },
      end: { kind: 'date', date: '2027-07-03' },
      comment: 'Friday suits us better.',
    }),
    'passed-on': passedOn({
      words,
      deployment,
      summary: SUMMARY,
      from: BEN,
      verified: true,
      text: 'May we bring the dog?',
    }),
    'limit-reached': limitReached({ words, deployment, summary: SUMMARY, limit: 'per-day', most: 10_000 }),
    'list-imported': listImported({
      words,
      deployment,
      eventId: 'a2b3'.repeat(4),
      summary: SUMMARY,
      invited: 58,
      known: 4,
      stopped: null,
      duplicates: 2,
      mistakes: [
        { row: 7, text: 'carla@', why: 'invalid-address' },
        { row: 19, text: 'to be asked', why: 'no-address' },
      ],
      columns: [{ index: 1, title: 'E-mail', rows: 62, taken: true }],
    }),
    imported: imported({
      words,
      deployment,
      subject: 'Season 2027',
      scheduleId: 'c4d5'.repeat(8),
      events: (['created', 'updated', 'unchanged', 'stale'] as const).map((outcome, index) => ({
        outcome,
        ...(outcome === 'stale' && { since: '2027-04-20T08:00:00Z' }),
        uid: `party-${index}`,
        details: { ...DETAILS, summary: `${SUMMARY} ${index + 1}` },
        eventId: 'a2b3'.repeat(4),
        pageId: 'a2b3'.repeat(8),
        apiCode: code('api'),
        manageCode: code('manage'),
      })),
      alike: [
        {
          outcome: 'alike',
          title: 'Summer picnic',
          when: whenOfDetails(
            { ...DETAILS, start: '2027-06-12', end: '2027-06-13', allDay: true, timeZone: null },
            NOW,
            words,
          ).time,
          uid: 'picnic',
          eventId: 'a2b3'.repeat(4),
        },
      ],
      choices: {
        update: `${deployment.publicUrl}/alike/example`,
        second: `${deployment.publicUrl}/alike/example`,
      },
      refused: [
        {
          outcome: 'refused',
          place: sayRefusal({ key: 'place.row', values: { row: 5 } }, words),
          title: 'Picnic',
          code: 'date-ambiguous',
          sentence: sayRefusal({ key: 'refusal.rowDateAmbiguous', values: { cell: '05/12/2026' } }, words),
        },
      ],
      now: NOW,
    }),
    report: resultsReport({
      words,
      deployment,
      summary: SUMMARY,
      when,
      statistics: statisticsOf(TALLY, 1),
      manageCode: code('manage'),
    }),
    'sign-in': signIn({ words, deployment, link: `${deployment.publicUrl}/sign-in/example` }),
  };
  return new Map(Object.entries(examples));
}
