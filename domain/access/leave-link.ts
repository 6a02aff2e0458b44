/**
 * This file makes the signed text in the link with which a person leaves the line of an event. It names one request to join: a
 * stranger who types the same address later gets a link that takes nobody out of the line.
 */
import * as z from 'zod/mini';
import { once } from '#domain/text/once.ts';
import { seal, unseal } from './sealed.ts';
import type { SigningKeys } from './signing-keys.ts';

const leaveLink = once(() =>
  z.object({
    eventId: z.string(),
    recipientId: z.string(),
    /** When the request to join was made, a UTC instant. */
    joinedAt: z.string(),
    /** Milliseconds since 1970. */
    expires: z.number(),
  }),
);
/** The request to join that a link takes back. */
export type LeaveLink = z.infer<ReturnType<typeof leaveLink>>;

const PURPOSE = 'leave-line';
/** How long a link works, in milliseconds: longer than events are planned ahead. */
export const LEAVE_LASTS = 2 * 366 * 24 * 3600 * 1000;

/** Returns the signed text that goes into the link. */
export function signLeave(keys: SigningKeys, subject: LeaveLink): string {
  return seal(keys, PURPOSE, subject);
}

/** Returns what a link names, or null when we did not sign it or it has expired. @param now milliseconds since 1970 */
export function verifyLeave(keys: SigningKeys, text: string, now: number): LeaveLink | null {
  const facts = unseal(keys, PURPOSE, text, now);
  return facts === null ? null : leaveLink().parse(facts);
}
