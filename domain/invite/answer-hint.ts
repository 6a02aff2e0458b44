import type { PartStat } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import type { InviteKind } from './invite.types.ts';

const ANSWERS: Partial<Record<PartStat, 'answer.yes' | 'answer.maybe' | 'answer.no'>> = {
  ACCEPTED: 'answer.yes',
  TENTATIVE: 'answer.maybe',
  DECLINED: 'answer.no',
};

/**
 * Returns the one sentence of the body that depends on the recipient: what they have to do. It has no letters that mean
 * something in HTML.
 * @param of.asksForDates true when single dates moved and are asked for, while the answer to the rest stands
 * @param of.isSilent true when they have never answered
 */
export function hint(
  { say }: Words,
  kind: InviteKind,
  partstat: PartStat,
  { asksForDates = false, isSilent = false }: { asksForDates?: boolean; isSilent?: boolean } = {},
): string {
  const key = ANSWERS[partstat];
  const answer = key && say(key);
  if (kind === 'cancel') return say('hint.cancel');
  if (kind === 'update') {
    if (isSilent) return say('hint.changedUnanswered');
    if (!answer) return say('hint.changed');
    return asksForDates ? say('hint.someMoved', { answer }) : say('hint.stands', { answer });
  }
  return answer ? say('hint.soFar', { answer }) : say('hint.answer');
}
