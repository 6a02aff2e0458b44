import type { PartStat } from '#domain/itip/types.ts';
import type { InviteKind } from './invite.types.ts';

const ANSWERS: Partial<Record<PartStat, string>> = { ACCEPTED: 'Yes', TENTATIVE: 'Maybe', DECLINED: 'No' };

/**
 * Returns the one sentence of the body that depends on the recipient: what they have to do. It is short plain ASCII,
 * because it is put into the encoded body unchanged.
 * @param of.asksForDates true when single dates moved and are asked for, while the answer to the rest stands
 * @param of.isSilent true when they have never answered
 */
export function hint(
  kind: InviteKind,
  partstat: PartStat,
  { asksForDates = false, isSilent = false }: { asksForDates?: boolean; isSilent?: boolean } = {},
): string {
  const answer = ANSWERS[partstat];
  if (kind === 'cancel') return 'Nothing to do: your calendar will show that it is cancelled.';
  if (kind === 'update') {
    if (isSilent) return 'This event was changed. Answer with Yes, Maybe or No in your calendar.';
    if (!answer) return 'This event was changed; please answer again in your calendar.';
    return asksForDates
      ? `Some dates moved; please answer for them in your calendar. Your answer (${answer}) to the others stands.`
      : `Something was changed. Nothing to do: your answer (${answer}) stands.`;
  }
  return answer
    ? `Your answer so far: ${answer}. You can change it in your calendar.`
    : 'Answer with Yes, Maybe or No in your calendar.';
}
