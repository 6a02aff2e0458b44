import type { GuestAnswer } from '../dialects/answer.ts';
import type { Dialect } from '../dialects/reply.ts';

export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly client: Dialect;
  /** What they answer to the invitation, one after the other; nothing when they are silent. */
  readonly answers: readonly GuestAnswer[];
  readonly comment?: string;
}

export const ORGANIZER = { name: 'Ann Lee', email: 'ann@example.com' };

/** Answers yes only after the event was moved. */
export const LATE: Guest = { name: 'Ravi', email: 'ravi@example.net', client: 'apple', answers: [] };

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
