/**
 * This file names the addresses at our own domain with which a deployment tests itself (docs/runbook.md, "Prove that
 * mail flows"). Mail to any other address of ours comes back to us, so nobody there can be a guest or an organizer.
 * Nobody reads, answers or forwards mail at the test addresses.
 */
import { isOwnAddress } from '#domain/text/address.ts';

const LOCAL_PART = 'prove';
/** It is short so that it fits where an address is shown. The part after `+` distinguishes the runs. */
const GUEST = /^prove\+[a-z0-9-]{1,40}@/;

/** Returns the address that invites `create@` in the test. @param domain our mail domain */
export function probeOrganizer(domain: string): string {
  return `${LOCAL_PART}@${domain.toLowerCase()}`;
}

/**
 * Returns the address that is invited in the test.
 * @param run letters, digits and hyphens, at most 30
 * @param domain our mail domain
 */
export function probeGuest(run: string, domain: string): string {
  return `${LOCAL_PART}+guest-${run}@${domain.toLowerCase()}`;
}

/** Returns true for the test's organizer. @param address normalised */
export function isProbeOrganizer(address: string, domain: string): boolean {
  return address === probeOrganizer(domain);
}

/**
 * Returns true for an address of ours that must not be a guest of this organizer's event.
 * @param address and `owner`: normalised
 */
export function isBarredGuest(address: string, owner: string, domain: string): boolean {
  return isOwnAddress(address, domain) && !(isProbeGuest(address, domain) && isProbeOrganizer(owner, domain));
}

/** Returns true for a guest of the test. @param address normalised */
export function isProbeGuest(address: string, domain: string): boolean {
  return GUEST.test(address) && address.endsWith(`@${domain.toLowerCase()}`);
}
