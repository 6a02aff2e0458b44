/** What the server promises to the organizer. */
import type { Mail } from './cloud/cloud.ts';
import type { End } from './end.ts';
import { type Edit, type Facts, isChange, type Stray, saysTheSame } from './facts.ts';
import { maybeOff } from './model.ts';
import { COLLEAGUE, DATES, dateOfTime, ORGANIZER } from './organizer-calendar.ts';
import { addressOf } from './story.ts';

const PROPOSALS_A_DAY = 5;

export function organizerPromises(end: End): string[] {
  const notices = end.mails.filter(({ to, tags }) => to === ORGANIZER && tags['notice'] !== undefined);
  return [
    ...eventAsSent(end),
    ...confirmed(notices, end),
    ...notifiedOfRounds(notices, end),
    ...sentHeadcount(end),
    ...noVersionForNothing(end),
    ...notifiedOfProposals(notices, end),
    ...notifiedOfStrays(notices, end),
  ];
}

/** The event is what the organizer's calendar sent last, in whatever order its mails came. */
function eventAsSent({ event, dates, facts }: End): string[] {
  const last = facts.edits.at(-1);
  if (!event || !last) return [];
  const status = last.cancelled ? 'cancelled' : 'confirmed';
  if (event.status !== status)
    return [`The event is ${event.status}, and the organizer's last mail had it ${status}.`];
  if (!last.cancelled && event.details.recurrence !== null) return datesAsSent(last, dates);
  const hour = new Date(event.details.start).getUTCHours() + 2;
  if (last.cancelled || (event.details.summary === last.title && hour === last.hour)) return [];
  return [
    `The event is ${event.details.summary} at ${hour}, and the organizer sent ${last.title} at ${last.hour}.`,
  ];
}

function datesAsSent({ hours, off }: Edit, dates: End['dates']): string[] {
  const has = Array.from({ length: DATES }, (_, date) => {
    const found = dates.find(({ id }) => dateOfTime(id.replaceAll('-', '')) === date && id.length > 10);
    return found && !found.cancelled && found.start.kind === 'zoned'
      ? new Date(found.start.utc).getUTCHours() + 2
      : 'off';
  }).join();
  const must = hours.map((hour, date) => (off.includes(date) ? 'off' : hour)).join();
  return has === must ? [] : [`The dates are at ${has}, and the organizer sent ${must}.`];
}

/** Nobody may change an event by an old mail or in another's name, and the person who may confirm it is asked. */
function notifiedOfStrays(notices: readonly Mail[], { facts, mails }: End): string[] {
  const held = (all: readonly Mail[]) => all.filter(({ raw }) => raw.includes('/approve/')).length;
  const colleagues = facts.strays.filter(({ by }) => by === 'colleague').length;
  const must =
    colleagues +
    facts.strays.filter((stray) => stray.by === 'organizer' && stillDiffers(stray, facts)).length;
  const theirs = held(mails.filter(({ to }) => to === COLLEAGUE));
  return [
    ...(held(notices) < must ? [`The organizer was asked ${held(notices)} times about ${must} mails.`] : []),
    ...(theirs < colleagues ? [`The colleague was asked ${theirs} times about ${colleagues} mails.`] : []),
  ];
}

/** It may come after the mail that was sent next, and say the same. */
function stillDiffers({ differs, copied, before }: Stray, { edits }: Facts): boolean {
  const next = edits[before];
  return differs && !(next && saysTheSame(copied, next));
}

/** A save that changes nothing makes no version. */
function noVersionForNothing({ event, facts }: End): string[] {
  const changes = facts.edits.filter((_, index) => isChange(facts.edits, index)).length - 1;
  if (!event || event.version <= changes) return [];
  return [`${changes} changes made ${event.version} versions.`];
}

/** The organizer is notified of each proposal that counts once, and of one guest's up to so many a day. */
function notifiedOfProposals(notices: readonly Mail[], { facts, stage }: End): string[] {
  const off = maybeOff(facts, stage.dealtWith);
  const proposals = facts.replies.filter(({ proposes }) => proposes);
  return [...new Set(proposals.map(({ guest }) => guest))].flatMap((guest) => {
    const theirs = proposals.filter((one) => one.guest === guest);
    const certain = theirs.filter(({ at }) => off.every(({ to }) => to < at));
    const sent = notices.filter(({ raw }) => isProposalOf(addressOf(guest), raw));
    const [least, most] = [Math.min(certain.length, PROPOSALS_A_DAY), theirs.length + forgiven(sent, stage)];
    if (sent.length >= least && sent.length <= most) return [];
    return [
      `The organizer was notified ${sent.length} times of ${theirs.length} proposals of ${addressOf(guest)}.`,
    ];
  });
}

function isProposalOf(address: string, raw: string): boolean {
  return new RegExp(`^Reply-To: .*${address}`, 'm').test(raw) && textOf(raw).includes('would like to change');
}

/** One confirmation; a second only where nobody could know of the first. */
function confirmed(notices: readonly Mail[], { stage }: End): string[] {
  const confirmations = notices.filter(({ raw }) => raw.includes('API code: '));
  const [first, ...more] = confirmations;
  if (!first) return ['The organizer got no codes.'];
  return more.length > forgiven(confirmations, stage)
    ? [`The organizer got ${confirmations.length} confirmations.`]
    : [];
}

/** The organizer is notified of what the last change led to, and of each change once. */
function notifiedOfRounds(notices: readonly Mail[], { event, stage }: End): string[] {
  const about = Map.groupBy(notices, ({ raw }) => /\(change (\d+) of this event\)/.exec(textOf(raw))?.[1]);
  const cancels = notices.filter(({ raw }) => textOf(raw).includes('Your calendar cancelled'));
  const made = event?.changes.filter(({ kind }) => kind === 'cancel').length ?? 0;
  const repeated = [...about].filter(
    ([version, mails]) => version !== undefined && mails.length - 1 > forgiven(mails, stage),
  );
  const last = event?.changes.at(-1);
  const isNotified = !last || (last.kind === 'cancel' ? cancels.length > 0 : about.has(String(last.version)));
  return [
    ...repeated.map(
      ([version, mails]) => `The organizer was notified ${mails.length} times of version ${version}.`,
    ),
    ...(cancels.length - made > forgiven(cancels, stage)
      ? [`The organizer was notified ${cancels.length} times of ${made} cancels.`]
      : []),
    ...(isNotified ? [] : [`The organizer was not notified of what version ${last.version} led to.`]),
  ];
}

/** Their calendar was sent how many come. */
function sentHeadcount({ event, mails, recipients }: End): string[] {
  if (event?.status !== 'confirmed') return [];
  const answered = recipients.filter(({ answer }) => answer !== null);
  if (answered.length === 0) return [];
  const last = mails.findLast(({ to, tags }) => to === ORGANIZER && tags['headcount'] !== undefined);
  const encoded = /method=REPLY\r\n[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(last?.raw ?? '')?.[1] ?? '';
  const reply = Buffer.from(encoded, 'base64').toString().replaceAll('\r\n ', '');
  const sent = /COMMENT:(\d+) yes.*? (\d+) maybe.*? (\d+) no/.exec(reply)?.slice(1).join(' ');
  const count = (status: string) => answered.filter(({ answer }) => answer?.status === status).length;
  const must = [count('accepted'), count('tentative'), count('declined')].join(' ');
  if (sent === must) return [];
  return [`The organizer's calendar was sent ${sent ?? 'nothing'}, and ${must} said yes, maybe and no.`];
}

/** How many may be repeats: all those whose sender may not have known that SES took them. */
function forgiven(mails: readonly Mail[], { mishaps: { unsure } }: End['stage']): number {
  return mails.filter(({ number }) => unsure.has(number)).length;
}

/** Long lines are folded in quoted-printable. */
function textOf(raw: string): string {
  return raw.replaceAll('=\r\n', '');
}
