/** This file records what happened to the mails to one recipient, for people who read the history. */
import type { MailStep, RecipientRecord } from './recipient.ts';

/** Older steps are dropped, so that the record stays small. */
const STEPS_KEPT = 40;

/** Returns the recipient with one more step; the same object when the step is known already. */
export function addStep(recipient: RecipientRecord, step: MailStep): RecipientRecord {
  const steps = recipient.steps ?? [];
  const known = steps.some(
    ({ what, version, attempt }) =>
      what === step.what && version === step.version && attempt === step.attempt,
  );
  return known ? recipient : { ...recipient, steps: [...steps, step].slice(-STEPS_KEPT) };
}
