/** The probe sends a mail to have its event deleted, with everything that belongs to it. */

const SUBJECT = /^Forget (\S{1,200})$/;

/** Returns the subject of that mail. @param uid of the event in the probe's calendar */
export function forgetSubject(uid: string): string {
  return `Forget ${uid}`;
}

/** Returns the UID that a subject asks to delete, or null for any other subject. */
export function readForgetSubject(subject: string): string | null {
  return SUBJECT.exec(subject.trim())?.[1] ?? null;
}

/** After this time, in milliseconds, a later run deletes the event of a run that did not finish. */
export const LEFT_BEHIND = 3600_000;
