import { inviteRow } from '../schemas/invites.ts';
import { joinedAnswer, lineAnswer, lineQuery } from '../schemas/line.ts';
import { address } from '../schemas/shared.ts';
import { BODY_PROBLEMS, CODE_PROBLEMS, MANAGE_PROBLEMS, type Operation } from './operation.ts';

/** The operations about the line of a full event. */
export const lineOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/event/line',
    id: 'askForPlace',
    group: 'Invites',
    access: ['apiCode', 'manageCode'],
    summary: 'Ask for a place',
    description:
      'Does what the public page of the event does: it invites one person, or, while all `places` are taken, puts them into the line. They are invited at the moment when it is their turn: a guest says no, is removed, or the organizer opens more places. Somebody who is in line already keeps their place. `POST /v1/invites` looks at neither capacity nor line. A web page on any site may call it with the API code.',
    body: { schema: inviteRow, examples: { one: { email: 'eve@example.org', name: 'Eve', origin: 'web' } } },
    answers: {
      202: {
        description: 'The person is in line, or their invite is queued.',
        schema: joinedAnswer,
        example: {
          email: 'eve@example.org',
          state: 'in-line',
          leave: 'https://api.example.com/e/k3v7q2mx5tzw4yabk3v7q2mx5tzw4yab/leave/1.eyJ9.abc',
        },
      },
    },
    problems: [
      ...CODE_PROBLEMS,
      ...BODY_PROBLEMS,
      'event-cancelled',
      'event-over',
      'organizer-suspended',
      'invite-limit-reached',
      'too-many-invites',
    ],
  },
  {
    method: 'get',
    path: '/v1/event/line',
    id: 'listLine',
    group: 'Results',
    access: ['manageCode'],
    summary: 'List who is in line',
    description:
      'Lists the people who asked for an invite while all places were taken, in the order in which they are invited. To invite more of them, raise `places` with `PUT /v1/event/page`.',
    query: lineQuery,
    answers: {
      200: {
        description: 'One page of the line.',
        schema: lineAnswer,
        example: {
          length: 1,
          kept: 1,
          places: 40,
          people: [
            {
              position: 1,
              email: 'eve@example.org',
              name: 'Eve',
              origin: 'page',
              locale: null,
              joinedAt: '2026-05-01T09:14:03.512Z',
            },
          ],
        },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid'],
  },
  {
    method: 'delete',
    path: '/v1/event/line/{email}',
    id: 'takeOutOfLine',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Take somebody out of the line',
    description:
      'The person is not invited when a place becomes free. They are not notified, and may join the line again.',
    parameters: {
      email: () =>
        address('The mail address of the person, percent-encoded, in any letter case.', 'eve@example.org'),
    },
    answers: { 204: { description: 'They are out of the line.' } },
    problems: [...MANAGE_PROBLEMS, 'recipient-unknown'],
  },
];
