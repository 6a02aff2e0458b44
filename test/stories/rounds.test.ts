/** Rounds larger than a page, stopped and repeated anywhere: nobody is missed, nobody is told twice. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventId, recipientId, shardOf } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, readInvite } from '#harness/mails.ts';
import { type Guest, seedEvent, seedGuests } from '#harness/seeded.ts';

const SAID = ['accepted', 'declined', null, 'declined', 'tentative', null, 'declined', null] as const;
const EVENT = eventId('ann@example.com', 'launch@calendar.example');
const addresses = Array.from({ length: 4400 }, (_, index) => `guest${index}@example.org`);
const isIn = (shard: number) => (email: string) => shardOf(recipientId(EVENT, email)) === shard;
/** One shard longer than a page, and some guests in every other. */
const GUESTS: readonly Guest[] = [
  ...addresses.filter(isIn(0)).slice(0, 220),
  ...addresses.filter((email) => !isIn(0)(email)).slice(0, 100),
].map((email, index) => ({ email, said: SAID[index % SAID.length] ?? null }));
/** Two of the first shard, one of each other. */
const PAGES = 17;
const invited = (...said: Guest['said'][]) =>
  GUESTS.filter((guest) => said.includes(guest.said))
    .map(({ email }) => email)
    .sort();

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ patient: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  deployment.timeLeft = 60_000;
  await deployment.aws.reset();
  deployment.sent();
});
afterAll(() => deployment.close());

async function seed(): Promise<void> {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  await seedEvent(deployment);
  await seedGuests(deployment, EVENT, GUESTS);
}
/** The edit is stored and its round is due. */
async function moved(): Promise<void> {
  const facts = { start: '20260513T100000', dtstamp: '20260104T120000Z' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.step('inbound');
}
/**
 * Goes through a round a page at a time. @param twice which of the pages SQS delivers again. @returns how many it were
 */
async function goRound(twice: (page: number) => boolean): Promise<number> {
  deployment.timeLeft = 0;
  let pages = 0;
  while ((await deployment.step('rounds', 1, twice(pages))) > 0) pages += 1;
  return pages;
}
async function mailed() {
  await deployment.run(240_000);
  const sent = deployment.sent();
  const isInvite = ({ raw }: { raw: string }) => raw.includes('Content-Type: text/calendar');
  const invites = sent.filter(isInvite);
  const sequences = new Set(invites.map(({ raw }) => readInvite(raw).sequence));
  const notices = sent.filter((mail) => !isInvite(mail));
  return {
    emails: invites.map(({ to }) => to).sort(),
    sequences: [...sequences],
    notices: notices.map(({ to, subject }) => `${to} ${subject}`),
    text: notices.map(({ raw }) => raw.replaceAll('=\r\n', '')).join(),
  };
}

describe('a round of some hundred recipients', { timeout: 300_000 }, () => {
  test('handed on after every page: yes and maybe hear, the organizer gets the counts', async () => {
    await seed();
    await moved();
    expect(await goRound(() => false)).toBe(PAGES);
    const { emails, sequences, notices, text } = await mailed();
    expect(emails).toEqual(invited('accepted', 'tentative'));
    expect(sequences).toEqual([1]);
    expect(notices).toEqual(['ann@example.com Updated: “Launch”, 80 guests notified']);
    for (const count of ['120 guests: said no', '120 guests: never answered']) expect(text).toContain(count);
  });

  test.each<[string, (page: number) => boolean, number]>([
    ['two pages twice', (page) => page === 5 || page === 9, PAGES + 10],
    ['the last page twice', (page) => page === PAGES - 1, PAGES],
    ['the round from its beginning', (page) => page === 0, 2 * PAGES - 1],
  ])('%s: nobody is missed, nobody is told twice', async (_, twice, atLeast) => {
    await seed();
    await moved();
    expect(await goRound(twice)).toBeGreaterThan(atLeast);
    const { emails, notices } = await mailed();
    expect(emails).toEqual(invited('accepted', 'tentative'));
    expect(notices).toEqual(['ann@example.com Updated: “Launch”, 80 guests notified']);
  });
});
