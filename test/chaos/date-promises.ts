/** What the server promises to each guest about single dates of a series. */
import type { End } from './end.ts';
import { type Invite, shownDate } from './invites.ts';
import { doneAt, isComing, maybeOff, ON_ITS_WAY, possibleFor, possibleStatuses } from './model.ts';
import { DATES, idOfDate } from './organizer-calendar.ts';

/** No cancelled date is in anybody's calendar; a guest who comes to a date has it as it is now; a no to a date is kept. */
export function knowsDates(
  guest: number,
  invites: readonly Invite[],
  { event, facts, stage }: Pick<End, 'event' | 'facts' | 'stage'>,
): string[] {
  const edit = facts.edits.at(-1);
  if (!edit) return [];
  return Array.from({ length: DATES }, (_, date) => date).flatMap((date) => {
    const shown = shownDate(invites, date);
    const about = `date ${date + 1}`;
    if (edit.off.includes(date)) return shown ? [`was never notified that ${about} is cancelled.`] : [];
    const id = idOfDate(date, edit.hour);
    const comes = [...possibleFor(facts, guest, id, stage.dealtWith)].every(isComing);
    const is = `${edit.title} at ${edit.hours[date]}`;
    const has = shown ? `${shown.title} at ${shown.hour}` : 'nothing';
    return [
      ...(comes && has !== is ? [`comes on ${about}, and knows of ${has} instead of ${is}.`] : []),
      ...keepsNo(guest, id, date, invites, { event, facts, stage }),
    ];
  });
}

/**
 * A guest who said no to a date finds a no in each mail about all of it, until the event is asked for anew. A mail from the time
 * when the date was off takes it out of the series, and says nothing of their answer.
 */
function keepsNo(
  guest: number,
  id: string,
  date: number,
  invites: readonly Invite[],
  { event, facts, stage }: Pick<End, 'event' | 'facts' | 'stage'>,
): string[] {
  const last = invites.at(-1);
  const replies = facts.replies.filter((reply) => reply.guest === guest);
  const said = replies.findLast((reply) => reply.date === id);
  const [status, ...others] = possibleStatuses(facts, guest, id, stage.dealtWith);
  const isAskedAnew = event === null || event.timeVersions.length > 1;
  if (last?.method !== 'REQUEST' || last.date !== null || !said || isAskedAnew) return [];
  if (status !== 'declined' || others.length > 0 || doneAt(said, stage.dealtWith) > last.mail.at - ON_ITS_WAY)
    return [];
  const own = last.dates.find((one) => one.date === date);
  const isOut = !own && last.out.includes(date);
  if (isOut && wasOff(date, last.mail.at, { facts, stage })) return [];
  const has = isOut ? 'a date that is off' : (own?.partstat ?? last.partstat);
  return has === 'DECLINED' ? [] : [`said no to date ${date + 1}, and was sent it as ${has}.`];
}

/** Whether a date may have been off when a mail that SES took then was written. @param at milliseconds since 1970 */
function wasOff(date: number, at: number, { facts, stage }: Pick<End, 'facts' | 'stage'>): boolean {
  return maybeOff(facts, stage.dealtWith, date).some(({ from, to }) => from <= at && at <= to + ON_ITS_WAY);
}
