/** A guest's answer, independent of their calendar program. */

/** The answers a guest may give. */
export const ANSWERS = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;
/** A guest's answer. */
export type GuestAnswer = (typeof ANSWERS)[number];

/** An answer with its comment and time. */
export interface GivenAnswer {
  readonly answer: GuestAnswer;
  readonly comment?: string;
  /** The time of the answer, in milliseconds since 1970. */
  readonly at: number;
}
