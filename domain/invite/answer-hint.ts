import type { PartStat } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import type { InviteKind } from './invite.types.ts';

const ANSWERS: Partial<Record<PartStat, 'answer.yes' | 'answer.maybe' | 'answer.no'>> = {
  ACCEPTED: 'answer.yes',
  TENTATIVE: 'answer.maybe',
  DECLINED: 'answer.no',
};

interface HintFacts {
  readonly asksForDates?: boolean;
  readonly isSilent?: boolean;
  readonly keepsPlace?: boolean;
}

/**
 * Returns the sentences of the body that depend on the recipient: what they have to do. It has no letters that mean
 * something in HTML.
 * @param of.asksForDates true when single dates moved and are asked for, while the answer to the rest stands
 * @param of.isSilent true when they have never answered
 * @param of.keepsPlace true while a place is kept for them because they were invited from the line of a full event
 */
export function hint(
  { say }: Words,
  kind: InviteKind,
  partstat: PartStat,
  { asksForDates = false, isSilent = false, keepsPlace = false }: HintFacts = {},
): string {
  const key = ANSWERS[partstat];
  const answer = key && say(key);
  if (kind === 'cancel') return say('hint.cancel');
  if (kind === 'update') {
    if (isSilent) return say('hint.changedUnanswered');
    if (!answer) return say('hint.changed');
    return asksForDates ? say('hint.someMoved', { answer }) : say('hint.stands', { answer });
  }
  if (answer) return say('hint.soFar', { answer });
  return say(keepsPlace ? 'hint.keptPlace' : 'hint.answer');
}
