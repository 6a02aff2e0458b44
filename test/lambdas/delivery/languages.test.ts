/** Every guest is mailed in their language, and an invite is compiled once for each language. */
import { expect, test } from 'vitest';
import { noticeWords } from '#domain/languages/notice-words.ts';
import { wordsOf } from '#domain/languages/words.ts';
import type { Sent } from '#harness/deployment.ts';
import { replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { bodies } from '#test/domain/invite/invite-fixtures.ts';
import { openScene } from '../scene.ts';

const { deployment, create, mailOrganizer, receive } = openScene();

const START = { start: '20990512T180000', end: '20990512T190000' };
const LATER = { start: '20990513T190000', end: '20990513T200000', sequence: 1, dtstamp: '20260104T120000Z' };

const textOf = (mail: Sent | undefined) => bodies(mail?.raw ?? '', 'text/plain')[0] ?? '';
const textTo = (mails: readonly Sent[], email: string) => textOf(mails.find(({ to }) => to === email));

const call = (manage: string, path: string, method: string, body: object) =>
  deployment().api.request(path, {
    method,
    headers: { Authorization: `Bearer ${manage}` },
    body: JSON.stringify(body),
  });

async function invite(manage: string, recipients: readonly object[]): Promise<Sent[]> {
  await call(manage, '/v1/invites', 'POST', { recipients });
  await deployment().run();
  return deployment().sent();
}

/** How often the event's document was read while something ran. */
async function readsOfDocument(work: () => Promise<unknown>): Promise<number> {
  const { send } = client;
  let reads = 0;
  client.send = function (command, ...rest) {
    if (command.constructor.name === 'GetObjectCommand') reads += 1;
    return send.call(this, command, ...rest);
  };
  await work().finally(() => {
    client.send = send;
  });
  return reads;
}

test('a guest gets the invite, the update and the cancel in their language, else in that of the event', async () => {
  const { manage } = await create(START);
  await call(manage, '/v1/event/page', 'PUT', { locale: 'fr' });
  const guests = [
    { email: 'ben@example.org', locale: 'de-AT' },
    { email: 'cem@example.org', locale: 'ja' },
    { email: 'dan@example.org' },
    { email: 'eve@example.org', locale: 'sv' },
  ];
  const spoken = {
    'ben@example.org': 'de-AT',
    'cem@example.org': 'ja',
    'dan@example.org': 'fr',
    'eve@example.org': 'fr',
  } as const;
  const invites = await invite(manage, guests);
  for (const mail of invites) {
    const { to, raw } = replyTo(mail.raw, {});
    await receive('rsvp', to, raw);
  }
  const updates = await mailOrganizer('REQUEST', LATER);
  const cancels = await mailOrganizer('CANCEL', { ...LATER, sequence: 2, dtstamp: '20260105T120000Z' });
  for (const [email, locale] of Object.entries(spoken)) {
    const { say } = wordsOf(locale);
    expect(textTo(invites, email)).toContain(say('hint.answer'));
    expect(textTo(updates, email)).toContain(say('changes.heading'));
    expect(textTo(updates, email)).toContain(say('hint.changed'));
    expect(textTo(cancels, email)).toContain(say('hint.cancel'));
  }
  expect(textTo(invites, 'ben@example.org')).toContain('Di., 12. Mai 2099, 18:00');
  const french = noticeWords(wordsOf('fr'));
  const report = textTo(updates, 'ann@example.com');
  for (const text of [french.write('notice.results'), french.say('changes.heading'), 'mer. 13 mai 2099'])
    expect(report).toContain(text);
  expect(textTo(cancels, 'ann@example.com')).toContain('create@');
  expect(textTo(cancels, 'ann@example.com')).not.toContain('guest list');
  // What changed is read for each language: "moved from … to …" has dates in it.
  expect(textTo(updates, 'ben@example.org')).toMatch(/Verschoben von Di\., 12\. Mai 2099/);
});

test('an invite is compiled once for each language, however many get it', async () => {
  const { manage } = await create(START);
  const languages = ['de', 'fr', 'ja'];
  const guests = Array.from({ length: 24 }, (_, index) => ({
    email: `guest${index}@example.org`,
    locale: languages[index % 3],
  }));
  await call(manage, '/v1/invites', 'POST', { recipients: guests });
  const reads = await readsOfDocument(() => deployment().run());
  expect(deployment().sent()).toHaveLength(24);
  expect(reads).toBe(languages.length);
});

test('who asks for an invite on a page is mailed in the language of the page', async () => {
  const [confirmation] = await mailOrganizer('REQUEST', START);
  const path = /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})\s/.exec(textOf(confirmation))?.[1] ?? '';
  const ask = async (email: string, query: string, header?: string) => {
    await deployment().api.request(path + query, {
      method: 'POST',
      body: new URLSearchParams({ email }),
      ...(header && { headers: { 'Accept-Language': header } }),
    });
    await deployment().run();
    return textTo(deployment().sent(), email);
  };
  expect(await ask('ben@example.org', '', 'pl')).toContain(wordsOf('pl').say('hint.answer'));
  expect(await ask('cem@example.org', '?lang=it', 'pl')).toContain(wordsOf('it').say('hint.answer'));
  expect(await ask('dan@example.org', '')).toContain(wordsOf('en').say('hint.answer'));
});
