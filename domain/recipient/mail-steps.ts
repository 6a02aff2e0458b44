/** What became of the mails to one recipient, for whoever reads their story. */
import type { MailStep, RecipientRecord } from './recipient.ts';

/** Older steps are forgotten: the record stays small. */
const STEPS_KEPT = 40;

/** The very same record when the step is known already. */
export function addStep(recipient: RecipientRecord, step: MailStep): RecipientRecord {
  const steps = recipient.steps ?? [];
  const known = steps.some(
    ({ what, version, attempt }) =>
      what === step.what && version === step.version && attempt === step.attempt,
  );
  return known ? recipient : { ...recipient, steps: [...steps, step].slice(-STEPS_KEPT) };
}
