/** The one method through which every call of AWS goes. */
import { SQSClient } from '@aws-sdk/client-sqs';

/** The type of that method. */
export type Send = (this: unknown, command: object, ...rest: unknown[]) => Promise<unknown>;

/** The class from which all clients of the SDK inherit `send`. */
export const client = Object.getPrototypeOf(SQSClient.prototype) as { send: Send };
