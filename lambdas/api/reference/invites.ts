import { inviteBody, invitesAnswer } from '../schemas/invites.ts';
import { BODY_PROBLEMS, CODE_PROBLEMS, type Operation } from './operation.ts';

/** The operations that invite people. */
export const inviteOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/invites',
    id: 'invite',
    group: 'Invites',
    access: ['apiCode', 'manageCode'],
    summary: 'Invite people',
    description:
      'Sends the event as an invite to one person or to many. Calling twice is harmless: the same address is the same guest of an event, and gets one invite. A web page on any site may call it with the API code.',
    body: {
      schema: inviteBody,
      examples: {
        one: { email: 'ben@example.org', name: 'Ben', origin: 'web' },
        many: {
          recipients: [
            { email: 'ben@example.org', locale: 'de-AT' },
            { email: 'kim@example.org', name: 'Kim' },
          ],
        },
      },
    },
    answers: {
      202: {
        description: 'The invites are queued. `rejected` lists the rows that are left out.',
        schema: invitesAnswer,
        example: {
          accepted: [{ index: 0, given: 'Ben@Example.org', email: 'ben@example.org', state: 'queued' }],
          rejected: [{ email: 'kim@', reason: 'invalid-address', index: 1 }],
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
];
