import { isDeepStrictEqual } from 'node:util';
import { simpleParser } from 'mailparser';
import { clockText, DAY } from '#domain/itip/time/local-time.ts';
import { edited, type OrganizerEvent } from '../dialects/organizer.ts';
import { GUESTS, type Guest, LATE, ORGANIZER } from './cast.ts';
import type { Found, Post } from './post.ts';

/** Prints the story. */
interface Teller {
  /** Prints what happens next. */
  step(sentence: string): void;
  /** Prints what has been checked and is true. */
  fact(sentence: string): void;
}

/** Returns an event two weeks from now. @param now milliseconds since 1970 */
function gardenParty(now: number): OrganizerEvent {
  return {
    uid: `garden-party-${now}@desk.example`,
    sequence: 0,
    organizer: ORGANIZER,
    title: 'Garden party',
    start: `${clockText(now + 14 * DAY).slice(0, 10)}T18:00:00`,
    zone: 'Europe/Berlin',
    minutes: 120,
    location: 'Elm Street 12',
    description: 'Come as you are.',
    recurrence: null,
  };
}

/** Plays the whole story. @throws Error that says what is wrong, at the first check that fails */
export async function play(post: Post, create: string, { step, fact }: Teller): Promise<void> {
  const party = gardenParty(Date.now());

  step(`Ann makes an event in her calendar and invites ${create}.`);
  await post.organize(party);
  const codes = await codesIn((await post.collect()).filter(({ to }) => to === ORGANIZER.email));
  fact('A confirmation brings her an API code and a manage code.');
  const headcount = async () => pick(await post.call(codes.manage, '/v1/event/statistics'));

  step(`A web page invites ${GUESTS.length} guests with the API code.`);
  const recipients = GUESTS.map(({ email, name }) => ({ email, name, origin: 'demo' }));
  await post.call(codes.api, '/v1/invites', { recipients });
  await post.collect();
  expectNotified('the invitation', post, 'invite', 0, GUESTS);
  fact('Each of them has one invite, with nobody else on it.');

  step('They answer from Google, Microsoft and Apple calendars.');
  for (const guest of GUESTS)
    for (const answer of guest.answers.slice(0, 1)) await post.answer(guest, answer);
  await post.collect();
  equal('The headcount', await headcount(), [8, 3, 2, 1, 2]);
  fact('3 yes, 2 maybe, 1 no, 2 silent.');

  step('Lena changes her mind.');
  for (const guest of GUESTS) for (const answer of guest.answers.slice(1)) await post.answer(guest, answer);
  await post.collect();
  equal('The headcount', await headcount(), [8, 2, 2, 2, 2]);
  fact('2 yes, 2 maybe, 2 no, 2 silent.');

  step('Ann moves the event to the next day.');
  const start = clockText(Date.parse(`${party.start}Z`) + DAY);
  const moved = edited(party, { start });
  await post.organize(moved);
  await post.collect();
  const coming = GUESTS.filter(({ answers }) => ['ACCEPTED', 'TENTATIVE'].includes(answers.at(-1) ?? ''));
  expectNotified('the new time', post, 'update', 1, coming);
  fact(
    `Only ${coming.map(({ name }) => name).join(', ')} are notified: those who said yes or maybe. They are asked again.`,
  );

  step(`${LATE.name} says yes to the old invite.`);
  await post.answer(LATE, 'ACCEPTED');
  await post.collect();
  expectNotified('the new time', post, 'update', 1, [...coming, LATE]);
  equal('The headcount', await headcount(), [8, 3, 2, 2, 1]);
  fact('The yes counts, and the new time goes out to catch up.');

  step('Ann deletes the event.');
  await post.callOff(moved);
  await post.collect();
  expectNotified('the cancellation', post, 'cancel', 2, GUESTS);
  fact(`All ${GUESTS.length} are notified that it is cancelled, once each.`);
}

async function codesIn(mails: readonly { raw: string }[]): Promise<{ api: string; manage: string }> {
  equal('The number of confirmations', mails.length, 1);
  const { text = '' } = await simpleParser(mails[0]?.raw ?? '');
  const [, api] = /^API code: (\S+)$/m.exec(text) ?? [];
  const [, manage] = /^Manage code: (\S+)$/m.exec(text) ?? [];
  if (api && manage) return { api, manage };
  throw new Error('The confirmation does not bring both codes.');
}

/**
 * Checks that exactly these guests have exactly one mail of this kind, that it names nobody else, and that it asks for
 * their answer.
 */
function expectNotified(
  what: string,
  { found }: Post,
  kind: Found['kind'],
  sequence: number,
  guests: readonly Guest[],
): void {
  for (const guest of GUESTS) {
    const mails = (found.get(guest.email) ?? []).filter((mail) => mail.kind === kind);
    const times = guests.includes(guest) ? 1 : 0;
    equal(`How often ${guest.name} is notified of ${what}`, mails.length, times);
    for (const mail of mails) {
      equal(`The SEQUENCE of ${what}`, mail.sequence, sequence);
      equal(
        `The guest list of ${what}`,
        mail.attendees.map(({ email }) => email),
        [guest.email],
      );
      if (kind !== 'cancel') equal(`The PARTSTAT of ${what}`, mail.attendees[0]?.partstat, 'NEEDS-ACTION');
    }
  }
}

function pick(statistics: unknown): number[] {
  const { invited, accepted, tentative, declined, needsAction } = statistics as Record<string, number>;
  return [invited, accepted, tentative, declined, needsAction].map(Number);
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new Error(`${what} is ${JSON.stringify(actual)} and should be ${JSON.stringify(expected)}.`);
}
