/** What the server promises, checked when a story is over: each broken promise in plain words. */

import { changeOfVersion, changesOfHistory, changesOfRecipient } from '#domain/changes/change.ts';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { mostTaken } from './day-limit.ts';
import type { End } from './end.ts';
import { guestPromises } from './guest-promises.ts';
import { isInvite } from './invites.ts';
import { possibleStatuses } from './model.ts';
import { COLLEAGUE, ORGANIZER } from './organizer-calendar.ts';
import { organizerPromises } from './organizer-promises.ts';
import { addressOf, type Story } from './story.ts';

export function brokenPromises(story: Story, end: End): string[] {
  if (!end.event) return ['The organizer sent an event, and there is none.'];
  return [
    ...nobodyElse(end),
    ...counts(end),
    ...limits(story, end),
    ...answersKept(end),
    ...changesLogged(end),
    ...organizerPromises(end),
    ...everybody(end).flatMap((guest) => guestPromises(guest, story, end)),
  ];
}

/** Numbers of all who were named in the story. */
function everybody({ facts }: End): number[] {
  const named = [
    ...facts.calls.flatMap(({ guests }) => guests),
    ...facts.replies.flatMap(({ delegate }) => delegate ?? []),
  ];
  return [...new Set(named)].sort((one, other) => one - other);
}

function nobodyElse(end: End): string[] {
  const known = new Set([ORGANIZER, ...everybody(end).map(addressOf)]);
  const asked = end.facts.strays.some(({ by }) => by === 'colleague') ? COLLEAGUE : null;
  const strangers = end.mails.filter(
    ({ to, tags }) => !known.has(to) && !(to === asked && tags['notice'] !== undefined),
  );
  const invited = end.mails.filter(({ to, raw }) => to === ORGANIZER && isInvite(raw));
  return [...strangers, ...invited].map(({ to }) => `${to} got a mail that nobody asked for.`);
}

/** The counts are those of a recount, and add up. */
function counts({ tally, recipients }: End): string[] {
  const sum = (matches: (name: string) => boolean) =>
    Object.entries(tally).reduce((total, [name, count]) => total + (matches(name) ? count : 0), 0);
  const recount = (matches: (one: End['recipients'][number]) => boolean) => recipients.filter(matches).length;
  const statuses = ['needs-action', 'accepted', 'tentative', 'declined', 'delegated'];
  const compared: [string, number, number][] = [
    ['invited', sum((name) => name === 'invited'), recipients.length],
    ['sent', sum((name) => name === 'sent'), recount(({ sentVersion }) => sentVersion !== null)],
    ['by origin', sum((name) => name.startsWith('origin:')), recipients.length],
    ['by client', sum((name) => name.startsWith('client:')), recount(({ answer }) => answer !== null)],
    ...['delivered', 'bounced', 'complained', 'rejected'].map((state): [string, number, number] => [
      state,
      sum((name) => name === state),
      recount(({ delivery }) => delivery === state),
    ]),
    ...statuses.map((status): [string, number, number] => [
      status,
      sum((name) => name.startsWith(`${status}@`)),
      recount(({ answer }) => (answer?.status ?? 'needs-action') === status),
    ]),
  ];
  const negative = Object.entries(tally).filter(([, count]) => count < 0);
  return [
    ...compared
      .filter(([, is, must]) => is !== must)
      .map(([what, is, must]) => `${what}: ${is} are counted, and there are ${must}.`),
    ...negative.map(([name, count]) => `${name} is counted as ${count}.`),
  ];
}

function limits(story: Story, { facts, stage }: End): string[] {
  const days = Math.floor(stage.now / 86_400_000) - Math.floor((facts.edits[0]?.at ?? 0) / 86_400_000) + 1;
  const byCode = facts.calls.filter(({ code }) => code === 'api');
  // Somebody who was invited before has their invite, and another call uses up nothing.
  const isFirst = (address: string, at: number) =>
    !facts.calls.some((call) => call.at < at && call.guests.some((guest) => addressOf(guest) === address));
  const first = byCode.flatMap((call) => call.accepted.filter((address) => isFirst(address, call.at)));
  const accepted = new Set(first).size;
  const over = accepted > story.perDay * days;
  const refused = byCode.filter(({ status }) => status === 429);
  const taken = refused.map(({ until }) => mostTaken({ facts, stage }, until));
  return [
    ...(over ? [`${accepted} invites were taken by API code in ${days} days of ${story.perDay} each.`] : []),
    ...taken
      .filter((count) => count <= story.perDay)
      .map((count) => `Of ${story.perDay} invites a day, ${count} were too many.`),
  ];
}

/** The log of a followed event has every answer, proposal, delivery and version once. */
function changesLogged({ event, recipients, histories, logged, versions }: End): string[] {
  if (!event?.followedAt) return logged.length === 0 ? [] : ['An event that nobody follows has a log.'];
  const stored = [
    ...recipients.flatMap((recipient) => [
      ...(histories.get(recipient.email) ?? []).flatMap((row) =>
        changesOfHistory(event.id, recipient.id, row),
      ),
      ...changesOfRecipient(recipient),
    ]),
    ...versions.flatMap((version) => changeOfVersion(event.id, version) ?? []),
  ];
  const times = (id: string) => logged.filter((one) => one.id === id).length;
  return [...new Map([...stored, ...logged].map((change) => [change.id, change])).values()]
    .filter(({ id }) => times(id) !== 1 || !stored.some((change) => change.id === id))
    .map(({ id, type }) => `${type} of ${event.id} is logged ${times(id)} times.`);
}

/** Each answer is in the history once, and the latest one counts. */
function answersKept({ facts, histories, recipients, stage }: End): string[] {
  const kept = facts.replies.flatMap(({ guest, id, status, date, implied }) => {
    const isIt = ({ replyId, instance }: HistoryEntry) => replyId === id && instance === date;
    const times = histories.get(addressOf(guest))?.filter(isIt).length ?? 0;
    return times === 1 || (implied && times === 0)
      ? []
      : [`The answer ${status} of ${addressOf(guest)} is in the history ${times} times.`];
  });
  const subjects = new Map(facts.replies.map(({ guest, date }) => [`${guest} ${date}`, { guest, date }]));
  const counted = [...subjects.values()].flatMap(({ guest, date }) => {
    const possible = possibleStatuses(facts, guest, date, stage.dealtWith);
    const recipient = recipients.find(({ email }) => email === addressOf(guest));
    const answer = date === null ? recipient?.answer : recipient?.instances[date];
    const status = answer?.status ?? 'needs-action';
    if (possible.has(status)) return [];
    const about = date === null ? '' : ` for ${date}`;
    return [`${addressOf(guest)} is ${status}${about}, and should be ${[...possible].join(' or ')}.`];
  });
  return [...kept, ...counted];
}
