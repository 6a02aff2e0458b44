/** The ways between the probe and the deployment it proves: real mail, and HTTP. */
import type { ProbeMail } from '#domain/probe/mails.ts';

/** A mail that came to an address of the probe. */
export interface ArrivedMail {
  /** By which it is removed. */
  readonly id: string;
  readonly raw: Uint8Array;
}

export interface Hops {
  /** The mail domain of the deployment. */
  readonly domain: string;
  /** Base address of its API, without a trailing slash. */
  readonly publicUrl: string;
  /** Hands a mail to the first server on its way to the deployment. Rejects when that does not take it. */
  send(mail: ProbeMail): Promise<void>;
  /** The mails that came to the probe since it was opened, in no order; each once or more often. */
  arrivals(): Promise<ArrivedMail[]>;
  /** Removes one of them; one that is gone already does no harm. */
  remove(id: string): Promise<void>;
}
