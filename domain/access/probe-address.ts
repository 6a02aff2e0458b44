/**
 * The addresses of our own domain with which a deployment plays its own story (docs/runbook.md, "Prove that mail flows").
 * Mail to any other address of ours comes back to us, and nobody there is a guest or an organizer; at these nobody reads,
 * answers or forwards.
 */
import { isOwnAddress } from '#domain/text/address.ts';

const LOCAL_PART = 'prove';
/** Short, so that it fits where an address is shown; a part of it after `+` tells one run from another. */
const GUEST = /^prove\+[a-z0-9-]{1,40}@/;

/** Whoever invites `create@` in that story. @param domain ours */
export function probeOrganizer(domain: string): string {
  return `${LOCAL_PART}@${domain.toLowerCase()}`;
}

/** Whoever is invited in that story. @param run letters, digits and hyphens, at most 30 */
export function probeGuest(run: string, domain: string): string {
  return `${LOCAL_PART}+guest-${run}@${domain.toLowerCase()}`;
}

/** @param address a normalised one */
export function isProbeOrganizer(address: string, domain: string): boolean {
  return address === probeOrganizer(domain);
}

/** True for an address of ours that must not be a guest of this organizer's event. @param address, owner normalised ones */
export function isBarredGuest(address: string, owner: string, domain: string): boolean {
  return isOwnAddress(address, domain) && !(isProbeGuest(address, domain) && isProbeOrganizer(owner, domain));
}

/** @param address a normalised one */
export function isProbeGuest(address: string, domain: string): boolean {
  return GUEST.test(address) && address.endsWith(`@${domain.toLowerCase()}`);
}
