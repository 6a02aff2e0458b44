/** The connections between the probe and the deployment: real mail, and HTTP. */
import type { ProbeMail } from '#domain/probe/mails.ts';

/** A mail that came to an address of the probe. */
export interface ArrivedMail {
  /** The id by which it is removed. */
  readonly id: string;
  readonly raw: Uint8Array;
}

/** The connections of the probe with one deployment. */
export interface Hops {
  /** The mail domain of the deployment. */
  readonly domain: string;
  /** The base address of its API, without a trailing slash. */
  readonly publicUrl: string;
  /** Gives a mail to the first server on the way to the deployment. Rejects when that server does not take it. */
  send(mail: ProbeMail): Promise<void>;
  /** Returns the mails that came to the probe since it was opened, in no order. A mail may be listed more than once. */
  arrivals(): Promise<ArrivedMail[]>;
  /** Removes a mail, if it still exists. */
  remove(id: string): Promise<void>;
}
