import * as z from 'zod/mini';
import { codesBody, newCodes, replacedCodes } from '../schemas/codes.ts';
import { eventId } from '../schemas/shared.ts';
import { BODY_PROBLEMS, KEY_ACCESS_PROBLEMS, MANAGE_PROBLEMS, type Operation } from './operation.ts';

const body = { schema: codesBody, examples: { api: { replace: 'api' }, both: { replace: 'both' } } };

/** The operations that replace codes. */
export const codeOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/codes',
    id: 'replaceCodes',
    group: 'Codes',
    access: ['manageCode'],
    summary: 'Replace codes of an event',
    description:
      'Replaces a code that somebody else got. The old one stops at once, and the organizer gets a mail with both codes as they are then. Invites, answers and the links in mails stay valid.',
    body,
    idempotencyKey: true,
    answers: {
      200: {
        description: 'The new codes, shown only this once.',
        schema: newCodes,
        example: { apiCode: 'api_mz4v7q2mx5tzw4ybk3v7q2mx5' },
      },
    },
    problems: [...MANAGE_PROBLEMS, ...BODY_PROBLEMS, 'code-replaced-meanwhile', 'too-many-replacements'],
  },
  {
    method: 'post',
    path: '/v1/events/{eventId}/codes',
    id: 'replaceCodesById',
    group: 'Codes',
    access: ['manageCode', 'organizerKey', 'ownerKey'],
    summary: 'Replace codes of an event, by event id',
    description:
      'Replaces codes of the event with this id. An owner key stops the codes of any event of the domain, and only the organizer gets the new ones. `GET /v1/event` with a code shows the `id` of its event.',
    parameters: { eventId },
    body,
    idempotencyKey: true,
    answers: {
      200: {
        description: 'The new codes; with an owner key, who was mailed them.',
        schema: () => z.union([newCodes(), replacedCodes()]),
        example: { replaced: ['api'], mailedTo: 'olga@example.com' },
      },
    },
    problems: [
      ...MANAGE_PROBLEMS,
      ...KEY_ACCESS_PROBLEMS,
      'owner-key-unknown',
      ...BODY_PROBLEMS,
      'code-replaced-meanwhile',
      'too-many-replacements',
    ],
  },
];
