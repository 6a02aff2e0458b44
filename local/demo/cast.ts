import type { GuestAnswer } from '../dialects/answer.ts';
import type { Dialect } from '../dialects/reply.ts';

/** A guest of the story. */
export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly client: Dialect;
  /** Their answers to the invitation, in order; empty when they do not answer. */
  readonly answers: readonly GuestAnswer[];
  readonly comment?: string;
}

/** The organizer of the story. */
export const ORGANIZER = { name: 'Ann Lee', email: 'ann@example.com' };

/** A guest who answers yes only after the event was moved. */
export const LATE: Guest = { name: 'Ravi', email: 'ravi@example.net', client: 'apple', answers: [] };

/** All guests of the story. */
export const GUESTS: readonly Guest[] = [
  {
    name: 'Gail',
    email: 'gail@example.org',
    client: 'google',
    answers: ['ACCEPTED'],
    comment: 'I bring cake!',
  },
  { name: 'Ben', email: 'ben@example.net', client: 'microsoft', answers: ['ACCEPTED'] },
  { name: 'Ada', email: 'ada@example.org', client: 'apple', answers: ['TENTATIVE'] },
  { name: 'Tom', email: 'tom@example.net', client: 'google', answers: ['TENTATIVE'] },
  { name: 'Kim', email: 'kim@example.org', client: 'microsoft', answers: ['DECLINED'] },
  { name: 'Lena', email: 'lena@example.net', client: 'apple', answers: ['ACCEPTED', 'DECLINED'] },
  LATE,
  { name: 'Zoe', email: 'zoe@example.org', client: 'google', answers: [] },
];
