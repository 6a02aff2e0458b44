import { eventsAnswer, eventsQuery } from '../schemas/events.ts';
import { EVENT } from './event.ts';
import type { Operation } from './operation.ts';

/** The operations about the events of an organizer. */
export const eventListOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/events',
    id: 'listEvents',
    group: 'Events',
    access: ['organizerKey'],
    summary: 'List events',
    description:
      "Lists the organizer's events by the start of their first date, page by page. While the answer has a `cursor`, send it to get the next page. A key with the scope `send` reads what the public page shows.",
    query: eventsQuery,
    answers: {
      200: { description: 'One page of events.', schema: eventsAnswer, example: { events: [EVENT] } },
    },
    problems: ['code-missing', 'key-unknown', 'query-invalid'],
  },
];
