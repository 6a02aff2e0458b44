import * as z from 'zod/mini';
import {
  eventAnswer,
  occurrenceAnswer,
  pageAnswer,
  pageBody,
  statisticsAnswer,
  statisticsQuery,
} from '../schemas/event.ts';
import { BODY_PROBLEMS, CODE_PROBLEMS, MANAGE_PROBLEMS, type Operation } from './operation.ts';

/** An event, as an example. */
export const EVENT = {
  id: 'k3v7q2mx5tzw4yab',
  summary: 'Launch party',
  description: 'Bring a friend.',
  location: 'Hall 3',
  start: '2026-05-11T08:00:00Z',
  end: '2026-05-11T10:00:00Z',
  allDay: false,
  timeZone: 'Europe/Berlin',
  recurrence: null,
  when: 'Monday, 11 May 2026, 10:00 to 12:00 (Europe/Berlin)',
  next: { start: '2026-05-11T08:00:00Z', end: '2026-05-11T10:00:00Z' },
  dates: 1,
  status: 'confirmed',
  version: 0,
  organizer: { name: 'Olga' },
};
const STATISTICS = {
  invited: 120,
  accepted: 80,
  tentative: 12,
  declined: 8,
  needsAction: 19,
  delegated: 1,
  guests: 4,
  notCounted: 0,
  sent: 120,
  delivered: 117,
  bounced: 2,
  complained: 0,
  beforeChange: { accepted: 3, tentative: 1 },
  byOrigin: { web: 90, api: 30 },
  byClient: { google: 60, microsoft: 25, page: 15 },
};

/** The operations about an event and its headcounts. */
export const eventOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/event',
    id: 'getEvent',
    group: 'Events',
    access: ['apiCode', 'manageCode'],
    summary: 'Get an event',
    description:
      'Answers what, when, where and from whom: the event that the code opens. With the API code, which is public, the texts are those of the public page: without guests, personal links and links of video calls. A web page on any site may call it.',
    answers: { 200: { description: 'The event as it is now.', schema: eventAnswer, example: EVENT } },
    problems: CODE_PROBLEMS,
  },
  {
    method: 'get',
    path: '/v1/event/statistics',
    id: 'getStatistics',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Count the answers',
    description:
      'Answers the headcounts by status, origin and calendar. With `instance`, those of one occurrence of a series; guests without an answer for it count with their answer to the series.',
    query: statisticsQuery,
    answers: {
      200: {
        description: 'The headcounts.',
        schema: () => z.union([statisticsAnswer(), occurrenceAnswer()]),
        example: STATISTICS,
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid', 'occurrence-unknown'],
  },
  {
    method: 'put',
    path: '/v1/event/page',
    id: 'changePage',
    group: 'Events',
    access: ['manageCode'],
    summary: 'Change the public page',
    description:
      'Opens or closes the event\'s public page, and sets its capacity: the page says "full" once `places` people said yes, and whoever asks for an invite then joins the line. More places invite as many from the line at once. While the page is closed, nobody joins the line and nobody is invited from it. It also sets the language of the page and of the mails to guests.',
    body: {
      schema: pageBody,
      examples: { places: { places: 40 }, close: { open: false }, language: { locale: 'de' } },
    },
    answers: {
      200: {
        description: 'The settings as they are now.',
        schema: pageAnswer,
        example: { open: true, places: 40, locale: 'de' },
      },
    },
    problems: [...MANAGE_PROBLEMS, ...BODY_PROBLEMS],
  },
];
