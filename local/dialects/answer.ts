/** What a guest answers, whatever their calendar. */

export const ANSWERS = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;
export type GuestAnswer = (typeof ANSWERS)[number];

export interface GivenAnswer {
  readonly answer: GuestAnswer;
  readonly comment?: string;
  /** The moment of the answer, milliseconds since 1970. */
  readonly at: number;
}
