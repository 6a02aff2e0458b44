import {
  correctionBody,
  historyAnswer,
  latestQuery,
  proposalsAnswer,
  remindersAnswer,
  removalQuery,
  removedAnswer,
  resentAnswer,
} from '../schemas/guests.ts';
import { recipientAnswer } from '../schemas/recipients.ts';
import { address } from '../schemas/shared.ts';
import { BODY_PROBLEMS, MANAGE_PROBLEMS, type Operation } from './operation.ts';
import { RECIPIENT } from './recipients.ts';

const parameters = {
  email: () => address('The mail address of the guest, percent-encoded, in any letter case.'),
};
const guest = { schema: recipientAnswer, example: RECIPIENT };

/** The operations about one guest of an event. */
export const guestOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/event/recipients/{email}',
    id: 'getRecipient',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Find a guest',
    description: 'Answers one guest of the event, as the list of guests shows them.',
    parameters,
    answers: { 200: { description: 'The guest.', ...guest } },
    problems: [...MANAGE_PROBLEMS, 'recipient-unknown'],
  },
  {
    method: 'patch',
    path: '/v1/event/recipients/{email}',
    id: 'correctRecipient',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Correct the name or address of a guest',
    description:
      'A new name is in later mails, and causes none. A new address is invited with the name and origin of the wrong one, which is removed: whoever has it gets a CANCEL. The call may be repeated.',
    parameters,
    body: {
      schema: correctionBody,
      examples: { name: { name: 'Ben Lee' }, address: { email: 'ben.lee@example.org' } },
    },
    answers: { 200: { description: 'The guest, under the new address if there is one.', ...guest } },
    problems: [
      ...MANAGE_PROBLEMS,
      ...BODY_PROBLEMS,
      'recipient-unknown',
      'event-cancelled',
      'event-over',
      'organizer-suspended',
      'invite-limit-reached',
    ],
  },
  {
    method: 'delete',
    path: '/v1/event/recipients/{email}',
    id: 'removeRecipient',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Remove a guest',
    description:
      'The guest is in no headcount and on no list any more, gets a CANCEL if they have the invite, and no update reaches them. Inviting them again sends a fresh invite. With `erase=true`, everything that the event has about the person is erased once the CANCEL was sent; the answer is then the same for somebody who is no guest. The call may be repeated.',
    parameters,
    query: removalQuery,
    answers: {
      202: {
        description: 'The guest was removed.',
        schema: removedAnswer,
        example: { email: 'ben@example.org', state: 'removed' },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid', 'recipient-unknown'],
  },
  {
    method: 'post',
    path: '/v1/event/recipients/{email}/resend',
    id: 'resendInvite',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Send a guest the event again',
    description:
      'Sends the current version once more, with the answer of the guest in it. At most five times a day for one guest, and not to somebody who wants no mail.',
    parameters,
    answers: {
      202: { description: 'Whether it is sent.', schema: resentAnswer, example: { queued: 1 } },
    },
    problems: [...MANAGE_PROBLEMS, 'recipient-unknown', 'event-cancelled', 'event-over'],
  },
  {
    method: 'post',
    path: '/v1/event/reminders',
    id: 'sendReminders',
    group: 'Results',
    access: ['manageCode'],
    summary: 'Remind the guests who have not answered',
    description:
      'The invite comes once more to those who have it and have answered nothing, at most once in 24 hours for one guest. Who answers before the reminder is sent gets none.',
    answers: {
      202: {
        description: 'How many are reminded.',
        schema: remindersAnswer,
        example: { queued: 19, exact: true },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'event-cancelled', 'event-over'],
  },
  {
    method: 'get',
    path: '/v1/event/proposals',
    id: 'listProposals',
    group: 'Results',
    access: ['manageCode'],
    summary: 'List the times that guests proposed',
    description: 'Lists the latest proposals, newest first. The event does not move because of them.',
    query: latestQuery,
    answers: {
      200: {
        description: 'The proposals.',
        schema: proposalsAnswer,
        example: {
          proposals: [
            {
              email: 'ben@example.org',
              name: 'Ben',
              start: '2026-05-12T08:00:00Z',
              end: '2026-05-12T10:00:00Z',
              comment: 'I am away on Monday.',
              receivedAt: '2026-05-02T09:14:03.512Z',
            },
          ],
        },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid'],
  },
  {
    method: 'get',
    path: '/v1/event/history',
    id: 'listVersions',
    group: 'Results',
    access: ['manageCode'],
    summary: 'List what changed about the event',
    description: 'Lists the latest versions of the event, newest first, with how many guests were notified.',
    query: latestQuery,
    answers: {
      200: {
        description: 'The versions.',
        schema: historyAnswer,
        example: {
          history: [
            {
              version: 1,
              at: '2026-05-03T12:00:00Z',
              kind: 'update',
              instance: null,
              significant: false,
              changed: ['Place: “Hall 1” → “Hall 4”'],
              notified: { notified: 40, declined: 8, noAnswer: 19, unreachable: 2 },
            },
          ],
        },
      },
    },
    problems: [...MANAGE_PROBLEMS, 'query-invalid'],
  },
];
