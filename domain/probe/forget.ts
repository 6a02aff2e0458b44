/** The mail by which the probe has its event forgotten, with everything that hangs on it. */

const SUBJECT = /^Forget (\S{1,200})$/;

/** @param uid of the probe's calendar */
export function forgetSubject(uid: string): string {
  return `Forget ${uid}`;
}

/** The UID that a subject asks to forget; null for any other subject. */
export function readForgetSubject(subject: string): string | null {
  return SUBJECT.exec(subject.trim())?.[1] ?? null;
}

/** An event of a run that did not come to its end is forgotten by a later one after so long, milliseconds. */
export const LEFT_BEHIND = 3600_000;
