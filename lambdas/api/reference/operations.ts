import { changeOperations } from './changes.ts';
import { codeOperations } from './codes.ts';
import { eventOperations } from './event.ts';
import { eventListOperations } from './events.ts';
import { guestOperations } from './guests.ts';
import { inviteOperations } from './invites.ts';
import { lineOperations } from './line.ts';
import { madeEventOperations } from './made-events.ts';
import { openApiOperations } from './openapi.ts';
import { byEventId, type Operation } from './operation.ts';
import { peopleOperations } from './people.ts';
import { recipientOperations } from './recipients.ts';
import { webhookOperations } from './webhooks.ts';

/** The operations of the event of a code. */
const OF_EVENT: readonly Operation[] = [
  ...inviteOperations,
  ...lineOperations,
  ...eventOperations,
  ...recipientOperations,
  ...guestOperations,
  ...changeOperations,
];

/** Every operation of the API, in the order of the reference. */
export const OPERATIONS: readonly Operation[] = [
  ...OF_EVENT,
  ...eventListOperations,
  ...madeEventOperations,
  ...OF_EVENT.map(byEventId),
  ...codeOperations,
  ...peopleOperations,
  ...openApiOperations,
  ...webhookOperations,
];
