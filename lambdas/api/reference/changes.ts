import { changesAnswer, changesQuery } from '../schemas/changes.ts';
import { MANAGE_PROBLEMS, type Operation } from './operation.ts';

/** A change, as an example. */
export const CHANGE = {
  id: 'chg_x2nq5k7w3mza4t6b',
  type: 'answer.changed',
  event: 'k3v7q2mx5tzw4yab',
  sequence: 17,
  email: 'ben@example.org',
  name: 'Ben',
  status: 'accepted',
  instance: null,
  guests: 0,
  client: 'google',
  comment: 'By train.',
  at: '2026-05-02T09:14:03.512Z',
};

/** The operation that lists changes. */
export const changeOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/event/changes',
    id: 'listChanges',
    group: 'Results',
    access: ['manageCode'],
    summary: 'List what happened',
    description:
      'Lists every answer, every proposal, and what became of every mail, each exactly once, in an order that never changes. Store the `cursor` of each answer and send it as `since` the next time: nothing is missed. The first call has the event followed from then on, and lists what happened before.',
    query: changesQuery,
    answers: {
      200: {
        description: 'The next changes; none when nothing has happened.',
        schema: changesAnswer,
        example: { changes: [CHANGE], cursor: 'ch' },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid'],
  },
];
