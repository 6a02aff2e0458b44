/** An SES that turns mails away, and queues that hold messages back for as long as the clock of the deployment says. */
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import type { TestDeployment } from '#harness/deployment.ts';
import { client } from '#harness/sdk.ts';

/** What SES says, by the code it is known under here. */
export const ANSWERS = {
  'ses-throttled': ['Throttling', 'Maximum sending rate exceeded.'],
  'ses-quota': ['Throttling', 'Daily message quota exceeded.'],
  'ses-paused': ['AccountSendingPausedException', 'Email sending is disabled for your account.'],
  'ses-misconfigured': ['AccessDenied', 'Not authorized to perform ses:SendRawEmail.'],
  'ses-sandbox': [
    'MessageRejected',
    'Email address is not verified. The following identities failed the check in region US-EAST-1: ',
  ],
  'ses-unreachable': ['Error', 'connect ECONNREFUSED'],
} as const;
export type Why = keyof typeof ANSWERS;

interface Held {
  readonly due: number;
  readonly deliver: () => Promise<unknown>;
}

export interface Strict {
  /** Why SES turns a mail away; null when it takes it. */
  turnsAway: (to: string) => Why | null;
  /** Addresses SES was handed a mail for, taken or not, in order. */
  readonly tried: string[];
  /** Messages that are held back: their queue, and for how many seconds they were. */
  readonly held: { readonly queue: string; readonly seconds: number; readonly body: string }[];
  /** Goes on to when the next message is due that is held back. False when there is none. */
  pass(): Promise<boolean>;
  /** Works until nothing is left, held back or not. */
  finish(): Promise<void>;
  restore(): void;
}

/** Takes the place of SES and of delayed delivery, in this process, until it is restored. */
export function beStrict(deployment: TestDeployment): Strict {
  const waiting: Held[] = [];
  const { send } = client;
  const strict: Strict = {
    turnsAway: () => null,
    tried: [],
    held: [],
    pass: async () => {
      const [next] = waiting.sort((one, other) => one.due - other.due);
      if (!next) return false;
      waiting.shift();
      deployment.clock += Math.max(next.due - deployment.now(), 0);
      await next.deliver();
      return true;
    },
    finish: async () => {
      do await deployment.run();
      while (await strict.pass());
    },
    restore: () => {
      client.send = send;
    },
  };
  client.send = async function (command, ...rest) {
    if (command instanceof SendRawEmailCommand) {
      const to = command.input.Destinations?.[0] ?? '';
      strict.tried.push(to);
      const why = strict.turnsAway(to);
      if (why) throw answerOf(why, to);
    }
    if (!(command instanceof SendMessageBatchCommand)) return send.call(this, command, ...rest);
    const { QueueUrl = '', Entries = [] } = command.input;
    for (const { DelaySeconds, ...entry } of Entries) {
      if (!DelaySeconds) continue;
      const body = entry.MessageBody ?? '';
      strict.held.push({ queue: QueueUrl.split('/').at(-1) ?? '', seconds: DelaySeconds, body });
      const later = new SendMessageBatchCommand({ QueueUrl, Entries: [entry] });
      waiting.push({ due: deployment.now() + DelaySeconds * 1000, deliver: () => send.call(this, later) });
    }
    command.input.Entries = Entries.filter(({ DelaySeconds }) => !DelaySeconds);
    return command.input.Entries.length > 0 ? send.call(this, command, ...rest) : {};
  };
  return strict;
}

function answerOf(why: Why, to: string): Error {
  const [name, message] = ANSWERS[why];
  if (why === 'ses-unreachable')
    return Object.assign(new Error(message), { code: 'ECONNREFUSED', syscall: 'connect' });
  const all = why === 'ses-sandbox' ? message + to : message;
  return Object.assign(new Error(all), { name, $metadata: { httpStatusCode: 400 } });
}
