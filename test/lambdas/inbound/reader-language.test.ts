/** The language of a mail that answers a mail: the event's, else the one that the mail names, if we speak it. */
import { describe, expect, test } from 'vitest';
import { listAddressId } from '#domain/access/public-id.ts';
import { eventId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { tableMail } from '#test/support/file-mail.ts';
import { openScene, words } from '../scene.ts';

const { create, deployment, inviteOne, mailOrganizer, answer, receive } = openScene();

/** What the HTML of a mail says of its language. */
const languageOf = (mail: Sent | undefined) => /<html lang=3D"([a-z]+)/.exec(mail?.raw ?? '')?.[1];
const written = (...headers: string[]) => words('Hello', 'ann@example.com', headers);
const toCreate = (raw: string, to = 'create@invites.test') => receive('inbound', to, raw);

describe('a mail about no event', () => {
  test.each([
    ['Content-Language: de-DE', 'de'],
    ['Accept-Language: tlh, pl;q=0.5, fr;q=0.4', 'pl'],
    ['Content-Language: it, ja', 'it'],
    ['Content-Language: tlh', 'en'],
    ['Content-Language: de;q=0', 'en'],
    ['Content-Language: ../../de', 'en'],
    [`Content-Language: ${'x, '.repeat(80)}de`, 'en'],
    ['X-Language: de', 'en'],
  ])('with %s is answered in %s', async (header, language) => {
    const sent = await toCreate(written(header));
    expect(sent.map(languageOf)).toEqual([language]);
  });

  test('takes what it says of itself before what its writer accepts', async () => {
    const sent = await toCreate(written('Accept-Language: fr', 'Content-Language: nl'));
    expect(sent.map(languageOf)).toEqual(['nl']);
  });

  test('and too large to be read is answered in its language, too', async () => {
    const long = `X-Long: ${'x'.repeat(300_000)}`;
    const [mail] = await toCreate(written('Content-Language: es', long));
    expect(languageOf(mail)).toBe('es');
    expect(mail?.raw).toContain('mail-too-complex');
  });

  test('with a table: the report has the places and the reasons in the language', async () => {
    const table = tableMail('title,start\nGood,2026-05-12\nBad,soon\n');
    const [mail] = await toCreate(`Content-Language: de\r\n${table}`);
    expect(languageOf(mail)).toBe('de');
    expect(mail?.raw).toContain('Zeile 3');
    expect(mail?.raw).not.toMatch(/Row 3|no date/);
  });

  test('at rsvp@', async () => {
    const sent = await receive('rsvp', 'rsvp@invites.test', written('Content-Language: ar'));
    expect(sent.map(languageOf)).toEqual(['ar']);
    expect(sent[0]?.raw).toContain('dir=3D"rtl"');
  });
});

describe('a mail with a calendar', () => {
  test('about an event that is not known: the language of its title comes before that of the mail', async () => {
    const cancel = organizerMail('CANCEL', { language: 'fr-FR' });
    expect((await toCreate(`Content-Language: de\r\n${cancel}`)).map(languageOf)).toEqual(['fr']);
  });

  test('about a known event: the language of the event comes first', async () => {
    await create({ language: 'ja' });
    const update = organizerMail('REQUEST', { language: 'fr', sequence: 1, dtstamp: '20260104T120000Z' });
    const elsewhere = update.replaceAll('mailto:create@invites.test', 'mailto:ben@example.org');
    const [question] = await toCreate(elsewhere);
    expect(question?.raw).toContain('/approve/');
    expect(languageOf(question)).toBe('ja');
  });

  test('about the event of somebody else: not the language of theirs', async () => {
    await create({ language: 'ja' });
    const sent = await mailOrganizer('CANCEL', { from: 'zoe@example.net' });
    expect(sent.map(({ to }) => to)).toEqual(['zoe@example.net']);
    expect(sent.map(languageOf)).toEqual(['en']);
  });
});

test('a reply without a list is answered in the language of its event', async () => {
  await create({ language: 'pt-BR' });
  const event = eventId('ann@example.com', 'launch@calendar.example');
  const to = `create+${listAddressId(await signingKeysReader('keys')(), event)}@invites.test`;
  const [mail] = await toCreate(written('Content-Language: de').replace('x@invites.test', to), to);
  expect(mail?.raw).toContain('list-missing');
  expect(languageOf(mail)).toBe('pt');
});

describe('a guest reads in their own language', () => {
  test.each([
    ['es', 'es'],
    [undefined, 'nl'],
  ])('%s', async (locale, language) => {
    const { manage } = await create({ language: 'nl' });
    const answered = await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${manage}` },
      body: JSON.stringify({ email: 'ben@example.org', locale }),
    });
    expect(answered.status).toBeLessThan(300);
    await deployment().run();
    const [ben] = deployment().sent();
    if (!ben) throw new Error('There is no invite.');
    const [notice] = await answer(ben, { status: 'DELEGATED', delegatedTo: 'nobody' });
    expect(languageOf(notice)).toBe(language);
  });

  test('of the event, when they write what only an organizer may', async () => {
    const { manage } = await create({ language: 'pl' });
    const ben = await inviteOne(manage, 'ben@example.org');
    const { to, raw } = replyTo(ben.raw);
    const cancel = raw
      .replaceAll('METHOD:REPLY', 'METHOD:CANCEL')
      .replaceAll('method=REPLY', 'method=CANCEL');
    const [refusal] = await receive('rsvp', to, cancel);
    expect(refusal?.raw).toContain('not-an-answer');
    expect(languageOf(refusal)).toBe('pl');
  });
});
