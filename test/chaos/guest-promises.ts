/** What the server promises to each guest. */

import { knowsDates } from './date-promises.ts';
import { mostTaken } from './day-limit.ts';
import type { End } from './end.ts';
import { type Edit, isChange } from './facts.ts';
import { distinct, type Invite, invitesTo, isSame } from './invites.ts';
import {
  doneAt,
  inOrder,
  isComing,
  maybeOff,
  ON_ITS_WAY,
  possibleAt,
  possibleStatuses,
  statusOf,
} from './model.ts';
import { addressOf, type Story } from './story.ts';

const REFRESHES_A_DAY = 5;

export function guestPromises(guest: number, story: Story, end: End): string[] {
  const address = addressOf(guest);
  const invites = invitesTo(address, end.mails);
  const their: Theirs = { guest, address, invites, isReachable: story.reports[guest] === undefined };
  const broken = [
    ...oneEntry(their),
    ...oneMeaning(their, end),
    ...noRepeats(their, end),
    ...onlyGuestsWhoComeAreNotified(their, end),
    ...silence(their, end),
    ...(their.isReachable ? [...isInvited(their, story, end), ...knowsHowItStands(their, end)] : []),
  ];
  return broken.map((words) => `${address} ${words}`);
}

interface Theirs {
  readonly guest: number;
  readonly address: string;
  readonly invites: readonly Invite[];
  /** SES reports neither a bounce nor a complaint. */
  readonly isReachable: boolean;
}

/** The same entry in their calendar, always, and only newer versions of it. */
function oneEntry({ invites }: Theirs): string[] {
  const [first] = invites;
  return invites.flatMap((invite, index) => {
    const before = invites[index - 1];
    return [
      ...(invite.uid !== first?.uid ? ['sees a second event: the UID changed.'] : []),
      ...(invite.organizer !== first?.organizer ? ['sees another ORGANIZER.'] : []),
      ...(before && before.sequence > invite.sequence
        ? [`was sent version ${invite.sequence} after version ${before.sequence}.`]
        : []),
    ];
  });
}

/** A version says the same to everybody, and cancels only what was cancelled. */
function oneMeaning({ invites }: Theirs, { event, facts }: End): string[] {
  const changes = new Map(event?.changes.map((change) => [change.version, change]));
  return invites.flatMap(({ method, sequence, title, hour, date }) => {
    const change = changes.get(sequence);
    const isOff = change?.kind === 'cancel' && (date === null) === (change.instance === null);
    const isKnown = facts.edits.some(
      (edit) => edit.title === title && (date === null ? edit.hour : edit.hours[date]) === hour,
    );
    return [
      ...((method === 'CANCEL') === isOff ? [] : [`got version ${sequence} as a ${method}.`]),
      ...(isKnown || method === 'CANCEL' ? [] : [`was notified of ${title} at ${hour}, which never was.`]),
    ];
  });
}

/** Who says yes to an old invitation may have had no place in their calendar for what came of one date before. */
function isTakenUpLate(guest: number, { date, sequence }: Invite, { replies }: End['facts']): boolean {
  return (
    date !== null &&
    replies.some(
      (reply) =>
        reply.guest === guest &&
        reply.date === null &&
        (reply.status === 'ACCEPTED' || reply.status === 'TENTATIVE') &&
        reply.sequence < sequence,
    )
  );
}

/** The same mail twice only where nobody could know of the first, or where they asked for it. */
function noRepeats({ guest, invites }: Theirs, { facts, stage }: End): string[] {
  const refreshes = facts.refreshes.filter((one) => one.guest === guest).length;
  const repeated = invites.filter((invite, index) => {
    const before = invites[index - 1];
    return (
      before && isSame(before, invite) && !isAmbiguous(before, stage) && !isTakenUpLate(guest, invite, facts)
    );
  });
  const allowed = Math.min(refreshes, REFRESHES_A_DAY);
  return repeated.length <= allowed
    ? []
    : [`got ${repeated.length} mails once more, having asked for ${allowed}.`];
}

/** Nobody could know in time whether SES took it: after 15 minutes the event, as it is then, goes out once more. */
function isAmbiguous({ mail }: Invite, { mishaps: { unsure, unreported } }: End['stage']): boolean {
  return unsure.has(mail.number) && unreported.has(mail.number);
}

/** Updates are for those who come; everybody else gets only what they asked for. */
function onlyGuestsWhoComeAreNotified({ guest, invites }: Theirs, { facts, stage }: End): string[] {
  return distinct(invites).flatMap((invite, index, all) => {
    const before = all[index - 1];
    const edit = editOf(invite, facts.edits);
    if (!before || invite.method !== 'REQUEST' || !edit || isAmbiguous(before, stage)) return [];
    if (statusesWere(guest, edit, invite, { facts, stage }).some(isComing)) return [];
    if (somethingFellAway(before, invite, { facts, stage })) return [];
    const asked = facts.refreshes.some((one) => one.guest === guest && one.at <= invite.mail.at);
    // Whose first mail was the cancel, as far as anybody could know in time, gets the invite after all.
    const again =
      before.method === 'CANCEL' &&
      (all.slice(0, index - 1).every((earlier) => isAmbiguous(earlier, stage)) ||
        facts.calls.some(
          (call) => call.guests.includes(guest) && call.until >= before.mail.at - ON_ITS_WAY,
        ) ||
        facts.replies.some(
          (reply) =>
            reply.delegate === guest && doneAt(reply, stage.dealtWith) >= before.mail.at - ON_ITS_WAY,
        ));
    return asked || again ? [] : [`does not come, and was notified of ${edit.title} at ${edit.hour}.`];
  });
}

/** To guests who had the event until then, and not its cancel. */
function isThatADateIsOff(
  before: Invite | undefined,
  invite: Invite,
  end: Pick<End, 'facts' | 'stage'>,
): boolean {
  return before?.method === 'REQUEST' && somethingFellAway(before, invite, end);
}

/** A date is cancelled: everybody is notified, and the mail may say more than that. */
function somethingFellAway(
  before: Invite,
  invite: Invite,
  { facts, stage }: Pick<End, 'facts' | 'stage'>,
): boolean {
  return facts.edits.some(
    (edit, index) =>
      edit.off.some((date) => !facts.edits[index - 1]?.off.includes(date)) &&
      edit.at <= invite.mail.at &&
      doneAt(edit, stage.dealtWith) >= before.mail.at - ON_ITS_WAY,
  );
}

/** What they had said when an edit came in, and everything they said from then on until they were notified. */
function statusesWere(
  guest: number,
  edit: Edit,
  invite: Invite,
  { facts, stage }: Pick<End, 'facts' | 'stage'>,
) {
  const later = facts.replies.filter(
    (reply) =>
      reply.guest === guest && reply.at <= invite.mail.at && doneAt(reply, stage.dealtWith) >= edit.at,
  );
  const before = facts.replies.filter(
    (reply) => reply.guest === guest && reply.date !== null && reply.at <= invite.mail.at,
  );
  return [
    ...possibleAt(facts, guest, edit.at, stage.dealtWith),
    ...[...later, ...before].map(({ status }) => status.toLowerCase() as 'accepted'),
  ];
}

/** The latest edit so far that first said so: saving it once more changes nothing. */
function editOf({ title, hour, date, mail }: Invite, edits: readonly Edit[]): Edit | undefined {
  const changes = edits.filter(({ at }, index) => at <= mail.at && isChange(edits, index));
  return changes.findLast(
    (edit) =>
      edit.title === title && (date === null ? edit.hour : edit.hours[date]) === hour && !edit.cancelled,
  );
}

/**
 * Nothing goes to an address after its bounce or complaint, nor a new invite after they unsubscribed. A mail which says
 * that a date is off goes to everyone who has it in their calendar.
 */
function silence({ guest, address, invites }: Theirs, { stage, facts }: End): string[] {
  const reported = stage.reported.get(address);
  const loud =
    reported !== undefined && invites.some(({ mail }) => mail.at > reported + ON_ITS_WAY)
      ? ['got a mail although SES had reported them.']
      : [];
  const left = facts.unsubscribed.get(guest);
  const comes = facts.replies.some((reply) => reply.guest === guest && reply.status !== 'DECLINED');
  const asks = facts.refreshes.some((one) => one.guest === guest);
  const invited =
    left !== undefined &&
    !comes &&
    !asks &&
    invites.some(
      (invite, index) =>
        invite.method === 'REQUEST' &&
        invite.mail.at > left + ON_ITS_WAY &&
        !isThatADateIsOff(invites[index - 1], invite, { facts, stage }),
    );
  return invited ? [...loud, 'was invited although they had unsubscribed.'] : loud;
}

/** Everybody who was invited got an invite, and another one when they were invited after a cancel. */
function isInvited(
  { guest, address, invites }: Theirs,
  { perDay }: Story,
  { event, facts, stage }: End,
): string[] {
  if (event?.status !== 'confirmed') return [];
  const accepted = facts.calls.filter((call) => call.accepted.includes(address));
  const has = invites.some(({ method }) => method === 'REQUEST');
  if (accepted.length > 0 && !has) return ['was invited and got no invite.'];
  const last = invites.at(-1);
  const isOff = last?.method === 'CANCEL' && last.date === null;
  const again = isOff && accepted.some(({ at }) => at > last.mail.at + ON_ITS_WAY);
  if (again && !facts.unsubscribed.has(guest))
    return ['was invited again after the cancel and got no invite.'];
  const delegators = facts.replies.filter(
    (reply) => reply.delegate === guest && maybeOff(facts, stage.dealtWith).every(({ to }) => to < reply.at),
  );
  const stands = delegators.some((delegator) => {
    const theirs = facts.replies.filter((reply) => reply.guest === delegator.guest && reply.date === null);
    const hadRoom = mostTaken({ facts, stage }, doneAt(delegator, stage.dealtWith)) <= perDay;
    return theirs.length === 1 && hadRoom;
  });
  return stands && !has ? ['was named as a delegate and got no invite.'] : [];
}

/**
 * A new time asks again; anything else leaves their answer as it is. So does a mail to who does not come, which went out only
 * because a date is off: no update asks them again.
 */
function asksOnlyWhenItMoved(
  guest: number,
  invites: readonly Invite[],
  { event, facts, stage }: Pick<End, 'event' | 'facts' | 'stage'>,
): string[] {
  const [status, ...others] = possibleStatuses(facts, guest, null, stage.dealtWith);
  const answers = facts.replies.filter((reply) => reply.guest === guest && reply.date === null);
  const answer = answers.toSorted(inOrder).at(-1);
  const [before, last] = [invites.at(-2), invites.at(-1)];
  if (!last) return [];
  const isClear = answers.every((reply) => doneAt(reply, stage.dealtWith) < last.mail.at - ON_ITS_WAY);
  if (
    !event ||
    last.method !== 'REQUEST' ||
    last.date !== null ||
    !status ||
    !answer ||
    others.length > 0 ||
    statusOf(answer) !== status ||
    !isClear
  )
    return [];
  const moved = event.timeVersions.findLast((version) => version <= last.sequence) ?? 0;
  const isStill = answer.sequence >= moved;
  const isUnasked = !isStill && !isComing(status) && isThatADateIsOff(before, last, { facts, stage });
  const may = [
    ...(isStill || isUnasked ? [status.toUpperCase()] : []),
    ...(isStill || (isUnasked && !hasAskedSince(guest, before, facts)) ? [] : ['NEEDS-ACTION']),
  ];
  const isAskedForDate = last.dates.some(({ off, partstat }) => !off && partstat === 'NEEDS-ACTION');
  return [
    ...(may.includes(last.partstat) ? [] : [`got PARTSTAT ${last.partstat} and not ${may.join(' or ')}.`]),
    ...(isUnasked && !may.includes('NEEDS-ACTION') && isAskedForDate
      ? [`is asked for a date, having said ${status} to all of it.`]
      : []),
  ];
}

/** For the event once more, or somebody for them with an invite. */
function hasAskedSince(
  guest: number,
  before: Invite | undefined,
  { calls, refreshes }: End['facts'],
): boolean {
  const since = (before?.mail.at ?? 0) - ON_ITS_WAY;
  return (
    refreshes.some((one) => one.guest === guest && one.at >= since) ||
    calls.some(({ guests, until }) => guests.includes(guest) && until >= since)
  );
}

/** Everybody who comes has the event as it is now; after a cancel nobody has it. */
function knowsHowItStands({ guest, invites }: Theirs, { event, facts, stage }: End): string[] {
  const last = invites.at(-1);
  if (!last) return [];
  if (event?.status === 'cancelled')
    return last.method === 'CANCEL' ? [] : ['was sent the event, and never its cancel.'];
  const possible = [...possibleStatuses(facts, guest, null, stage.dealtWith)];
  const edit = facts.edits.at(-1);
  if (event?.details.recurrence != null)
    return [
      ...knowsDates(guest, invites, { event, facts, stage }),
      ...refreshServed(guest, invites, { facts, stage }),
      ...asksOnlyWhenItMoved(guest, invites, { event, facts, stage }),
    ];
  const knows = last.method === 'REQUEST' && last.title === edit?.title && last.hour === edit.hour;
  const isLost = possible.every(isComing) && !knows;
  return [
    ...(isLost
      ? [
          `comes, and knows of ${last.method} ${last.title} at ${last.hour} instead of ${edit?.title} at ${edit?.hour}.`,
        ]
      : []),
    ...refreshServed(guest, invites, { facts, stage }),
    ...asksOnlyWhenItMoved(guest, invites, { event, facts, stage }),
  ];
}

function refreshServed(
  guest: number,
  invites: readonly Invite[],
  { facts, stage }: Pick<End, 'facts' | 'stage'>,
): string[] {
  const theirs = facts.refreshes.filter((one) => one.guest === guest).slice(0, REFRESHES_A_DAY);
  const off = maybeOff(facts, stage.dealtWith);
  const unserved = theirs.filter(
    ({ at }) => off.every(({ to }) => to < at) && !invites.some(({ mail }) => mail.at > at),
  );
  return unserved.map(() => 'asked for the event once more and did not get it.');
}
