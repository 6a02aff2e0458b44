/** What goes wrong in a story: which call, message or mail, counted from 0, and how. */
import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Random } from '../support/random.ts';
import { cancelled } from './cloud/table.ts';

/** How an AWS call goes wrong. */
const CALL_FAULTS = {
  'dies-before': 'the process dies just before it',
  'dies-after': 'the process dies just after it',
  'fails-before': 'it fails and has no effect',
  'fails-after': 'it fails, or times out, and has its effect all the same',
  repeated: 'its answer is lost, and the SDK makes it once more',
  throttled: 'AWS asks to come back later',
  conflict: 'another transaction is at work on the same item',
  closed: 'the quota is used up: SES takes no mail for 20 minutes',
} as const;

const MESSAGE_FAULTS = {
  twice: 'it is delivered twice',
  late: 'it is delivered a minute later',
  'very-late': 'it is delivered half an hour later',
} as const;

const MAIL_FAULTS = {
  'never-reported': 'SES never reports what became of it',
  'reported-late': 'SES reports only after 20 minutes what became of it',
  'reported-twice': 'SES reports twice what became of it',
} as const;

const FAULTS = { call: CALL_FAULTS, message: MESSAGE_FAULTS, mail: MAIL_FAULTS };

export type CallFault = keyof typeof CALL_FAULTS;
export type MessageFault = keyof typeof MESSAGE_FAULTS;
export type MailFault = keyof typeof MAIL_FAULTS;

export type Fault =
  | { readonly on: 'call'; readonly number: number; readonly how: CallFault }
  | { readonly on: 'message'; readonly number: number; readonly how: MessageFault }
  | { readonly on: 'mail'; readonly number: number; readonly how: MailFault };

/** How likely each call, message and mail is to go wrong, in a story where things do. */
const SHARE = { call: 0.03, message: 0.12, mail: 0.15 };
/** No fault comes after so many: whatever is wrong must end well then. */
const FIRST = { call: 900, message: 150, mail: 80 };

/** Faults of one story; in one story of eight there are none. */
export function drawFaults(random: Random): Fault[] {
  if (random() < 1 / 8) return [];
  const density = random() * 2;
  return (['call', 'message', 'mail'] as const).flatMap((on) => {
    const kinds = Object.keys(FAULTS[on]);
    return Array.from({ length: FIRST[on] }, (_, number) => number)
      .filter(() => random() < SHARE[on] * density)
      .map((number) => ({ on, number, how: kinds[Math.floor(random() * kinds.length)] }) as Fault);
  });
}

export function faultInWords({ on, number, how }: Fault, what: string): string {
  const words = (FAULTS[on] as Record<string, string>)[how];
  return on === 'call' ? `AWS call ${number} (${what}): ${words}` : `${on} ${number} (${what}): ${words}`;
}

const SERVER_ERROR = { $metadata: { httpStatusCode: 500 } };

/** What the SDK throws for a call that goes wrong; null where the fault cannot befall such a command. */
export function errorOf(how: CallFault, command: object, number: number): Error | null {
  const { name } = command.constructor;
  const service = /^(Get|BatchGet|Query|Put|Update|Delete|TransactWrite)Command$/.test(name) ? 'table' : name;
  switch (how) {
    case 'fails-before':
    case 'fails-after':
      return Object.assign(new Error('Something went wrong at AWS.'), {
        name: 'InternalServerError',
        ...SERVER_ERROR,
      });
    case 'throttled':
      return throttling(service, number);
    case 'closed':
      return name === 'SendRawEmailCommand' ? quotaIsUsedUp() : null;
    case 'conflict':
      if (name === 'TransactWriteCommand') return cancelled([{ Code: 'TransactionConflict' }]);
      return /^(Put|Update|Delete)Command$/.test(name)
        ? new TransactionConflictException({ message: 'Transaction is ongoing for the item', $metadata: {} })
        : null;
    default:
      return null;
  }
}

function throttling(service: string, number: number): Error | null {
  const error = (name: string, message: string) =>
    Object.assign(new Error(message), { name, $metadata: { httpStatusCode: 400 } });
  if (service === 'table')
    return error(
      'ProvisionedThroughputExceededException',
      'The level of configured throughput was exceeded.',
    );
  if (service !== 'SendRawEmailCommand') return error('ThrottlingException', 'Rate exceeded');
  return number % 4 === 0 ? quotaIsUsedUp() : error('Throttling', 'Maximum sending rate exceeded.');
}

export function quotaIsUsedUp(): Error {
  return Object.assign(new Error('Daily message quota exceeded.'), {
    name: 'Throttling',
    $metadata: { httpStatusCode: 400 },
  });
}
