/**
 * An operation is one method of one path of the API, with everything the reference says about it. The OpenAPI document is
 * made from the list of them when the stack is synthesized; the function that answers calls does not import it.
 */
import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';
import { eventId } from '../schemas/shared.ts';

/** Who may call an operation. A manage code may do all that an API code may. */
export type Access = 'apiCode' | 'manageCode' | 'organizerKey' | 'ownerKey';

/** The groups of operations, in the order of the reference. */
export type Group = 'Invites' | 'Events' | 'Results' | 'Codes' | 'People' | 'Webhooks' | 'Reference';

/** One answer of an operation. */
export interface Answer {
  /** What the answer means. */
  readonly description: string;
  /** The schema of a JSON body. Absent when the body is another `type`, or empty. */
  readonly schema?: () => z.ZodMiniType;
  /** The content type of a body that is no JSON. */
  readonly type?: string;
  /** True for JSON that is streamed, and has no ETag. */
  readonly isStreamed?: true;
  /** A body that fits: JSON, or text of another type. */
  readonly example?: unknown;
}

/** One operation. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** The path with parameters in braces, named as the route names them: `/v1/people/{email}`. */
  readonly path: string;
  /** The unique name: a verb and its object, such as `listRecipients`. Generated clients call their function so. */
  readonly id: string;
  readonly group: Group;
  /** Empty for an operation that anybody may call. */
  readonly access: readonly Access[];
  /** A few words without a full stop, such as "List guests". */
  readonly summary: string;
  /** Sentences in Markdown. */
  readonly description: string;
  /** The parameters in the path, by name. */
  readonly parameters?: Readonly<Record<string, () => z.ZodMiniType>>;
  /** The parameters of the query. */
  readonly query?: () => z.ZodMiniObject;
  readonly body?: {
    readonly schema: () => z.ZodMiniType;
    readonly examples: Readonly<Record<string, unknown>>;
  };
  /** True when the route is `idempotent(…)`, so that the call takes the header Idempotency-Key. */
  readonly idempotencyKey?: true;
  /** True when the call takes the header If-Match with a version of the event. */
  readonly ifMatch?: true;
  /** The answers by status, problems aside. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** The problems that are its own; what every operation may answer is added. */
  readonly problems: readonly ProblemCode[];
}

/** The problems of every operation with a code of an event. */
export const CODE_PROBLEMS = ['code-missing', 'code-unknown', 'event-gone'] as const;
/** The problems of every operation that takes only the manage code. */
export const MANAGE_PROBLEMS = [...CODE_PROBLEMS, 'manage-code-needed'] as const;
/** The problems of every operation with an owner key. */
export const OWNER_PROBLEMS = ['code-missing', 'owner-key-unknown'] as const;
/** The problems of every operation with a body of JSON. */
export const BODY_PROBLEMS = [
  'body-not-json',
  'body-invalid',
  'field-unknown',
  'body-too-large',
  'content-type-unsupported',
] as const;
/** The problems of every operation that takes an idempotency key. */
export const KEY_PROBLEMS = [
  'idempotency-key-invalid',
  'idempotency-key-reused',
  'idempotency-key-in-use',
] as const;
/** The problems that an organizer key adds. */
export const KEY_ACCESS_PROBLEMS = ['key-unknown', 'scope-too-small'] as const;

/**
 * Returns an operation of the event of a code as the operation of an event by its id, which organizer keys may call too:
 * `/v1/event/statistics` as `/v1/events/{eventId}/statistics`, and `/v1/invites` as `/v1/events/{eventId}/invites`.
 */
export function byEventId(operation: Operation): Operation {
  const { id, path, method, summary, access, parameters, problems } = operation;
  return {
    ...operation,
    id: `${id}ById`,
    path: `/v1/events/{eventId}${path.replace(/^\/v1(\/event(?=\/|$))?/, '')}`,
    summary: `${summary}, by event id`,
    description: `Does what \`${method.toUpperCase()} ${path}\` does, for the event with this id. It takes a key of the event's organizer, or a code of this very event.`,
    access: [...access, 'organizerKey'],
    parameters: { eventId, ...parameters },
    problems: [...problems, ...KEY_ACCESS_PROBLEMS],
  };
}
