import { eventAnswer } from '../schemas/event.ts';
import { eventPatch, madeEvent, newEventBody } from '../schemas/event-fields.ts';
import { eventId } from '../schemas/shared.ts';
import { EVENT } from './event.ts';
import { BODY_PROBLEMS, KEY_ACCESS_PROBLEMS, type Operation } from './operation.ts';

const ORGANIZER_PROBLEMS = [
  'code-missing',
  ...KEY_ACCESS_PROBLEMS,
  'not-an-organizer',
  'organizer-suspended',
] as const;
const LINKS = {
  self: 'https://invites.example.com/v1/events/k3v7q2mx5tzw4yab',
  page: 'https://invites.example.com/e/k3v7q2mx5tzw4yabk3v7q2mx5tzw4yab',
  share: 'https://invites.example.com/e/k3v7q2mx5tzw4yabk3v7q2mx5tzw4yab/share',
  results: 'https://invites.example.com/results/k3v7q2mx5tzw4yab',
};
const IF_MATCH =
  'The header `If-Match: "3"` does it only at that `version`; otherwise the answer is `version-changed`.';

/** The operations that make, change and cancel events. */
export const madeEventOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/events',
    id: 'createEvent',
    group: 'Events',
    access: ['organizerKey'],
    summary: 'Make an event',
    description:
      'Makes an event, as a mail from the organizer would. The organizer gets the confirmation, with the event for their own calendar: what they then change there changes the event.',
    body: {
      schema: newEventBody,
      examples: {
        party: {
          summary: 'Launch party',
          start: '2026-12-01T18:00',
          duration: 'PT2H',
          timeZone: 'Europe/Berlin',
        },
        fair: { summary: 'Fair', start: '2026-12-01', end: '2026-12-04', location: 'Hall 3' },
        series: {
          summary: 'Class',
          start: '2026-12-01T18:00',
          end: '2026-12-01T19:30',
          timeZone: 'Europe/Berlin',
          recurrence: 'FREQ=WEEKLY;COUNT=4',
        },
      },
    },
    idempotencyKey: true,
    answers: {
      201: {
        description: 'The event is made. `Location` names it.',
        schema: madeEvent,
        example: { event: EVENT, apiCode: 'api_mz4v…', manageCode: 'manage_q7xc…', links: LINKS },
      },
    },
    problems: [
      ...ORGANIZER_PROBLEMS,
      ...BODY_PROBLEMS,
      'event-limit-reached',
      'too-many-changes',
      'event-gone',
    ],
  },
  {
    method: 'patch',
    path: '/v1/events/{eventId}',
    id: 'changeEvent',
    group: 'Events',
    access: ['organizerKey'],
    summary: 'Change an event',
    description: `Changes the fields that are sent; null removes one. With \`instance\`, it changes that one date of a series. Guests are notified as after an edit in a calendar, and the organizer gets the new version for their own calendar. ${IF_MATCH}`,
    parameters: { eventId },
    ifMatch: true,
    body: {
      schema: eventPatch,
      examples: {
        move: { start: '2026-12-02T19:00' },
        words: { location: 'Hall 4', description: null },
        date: { instance: '2026-12-08T17:00:00Z', start: '2026-12-09T19:00' },
        off: { instance: '2026-12-08T17:00:00Z', status: 'cancelled' },
      },
    },
    answers: { 200: { description: 'The event as it is then.', schema: eventAnswer, example: EVENT } },
    problems: [
      ...ORGANIZER_PROBLEMS,
      ...BODY_PROBLEMS,
      'event-gone',
      'event-cancelled',
      'occurrence-unknown',
      'version-changed',
      'too-many-changes',
      'if-match-invalid',
    ],
  },
  {
    method: 'delete',
    path: '/v1/events/{eventId}',
    id: 'cancelEvent',
    group: 'Events',
    access: ['organizerKey'],
    summary: 'Cancel an event',
    description: `Cancels the event: everybody who was invited gets the cancel. An event that is cancelled already stays so. ${IF_MATCH}`,
    parameters: { eventId },
    ifMatch: true,
    answers: { 200: { description: 'The cancelled event.', schema: eventAnswer, example: EVENT } },
    problems: [...ORGANIZER_PROBLEMS, 'event-gone', 'version-changed', 'if-match-invalid'],
  },
];
