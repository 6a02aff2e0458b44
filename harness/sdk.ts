/** The one place through which every call to AWS goes. */
import { SQSClient } from '@aws-sdk/client-sqs';

export type Send = (this: unknown, command: object, ...rest: unknown[]) => Promise<unknown>;

/** The one class all clients of the SDK inherit `send` from. */
export const client = Object.getPrototypeOf(SQSClient.prototype) as { send: Send };
