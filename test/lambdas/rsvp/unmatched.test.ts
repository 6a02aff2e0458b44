import { describe, expect, test } from 'vitest';
import { readInvite, replyTo } from '#harness/mails.ts';
import { openScene, words } from '../scene.ts';

const { create, deployment, inviteOne, mailOrganizer, receive, statistics } = openScene();

const BEN = 'ben@example.org';
const FORGED = `rsvp+${'a'.repeat(57)}@invites.test`;
const written = (text = 'I am coming!', from = BEN, headers: readonly string[] = []) =>
  words(text, from, headers);

describe('a mail that leads to no invite', () => {
  test.each(['rsvp@invites.test', FORGED, 'rsvp+o-aaaaaaaaaaaaaaaa@invites.test'])(
    'to %s is answered, with what to do',
    async (to) => {
      const [mail, ...others] = await receive('rsvp', to, written());
      expect(others).toEqual([]);
      expect(mail?.to).toBe(BEN);
      expect(mail?.subject).toBe('Nothing was done: “Re: Launch”');
      expect(mail?.raw).toContain('unmatched');
      expect(mail?.raw).toContain('Auto-Submitted: auto-replied');
    },
  );

  test('an answer from a calendar that did not keep the token, too', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const { uid, replyTo: address } = readInvite(ben.raw);
    const raw = replyTo(ben.raw)
      .raw.replaceAll(uid, 'lost')
      .replaceAll(address, 'rsvp@invites.test')
      .replace('Auto-Submitted: auto-generated\r\n', '');
    expect((await receive('rsvp', 'rsvp@invites.test', raw)).map(({ to }) => to)).toEqual([BEN]);
    expect(await statistics(manage)).toMatchObject({ accepted: 0 });
  });

  test('once a day for a mailbox, whatever is written after the plus; the same mail twice once', async () => {
    deployment().receive('rsvp', 'rsvp@invites.test', written(), {}, 'twice');
    deployment().receive('rsvp', 'rsvp@invites.test', written(), {}, 'twice');
    expect(await receive('rsvp', FORGED, written('x', 'ben+more@example.org'))).toHaveLength(1);
    deployment().clock += 24 * 3600 * 1000;
    expect(await receive('rsvp', FORGED, written())).toHaveLength(1);
  });

  test.each<[string, string, Parameters<typeof receive>[3]]>([
    ['nobody vouches for', written(), { dmarc: 'FAIL' }],
    ['nobody is sure of', written(), { dmarc: 'GRAY', dkim: 'GRAY', spf: 'GRAY' }],
    ['is spam', written(), { spam: 'FAIL' }],
    ['has a virus', written(), { virus: 'FAIL' }],
    ['has no return path', written(), { source: '' }],
    ['a program wrote', written('Away', BEN, ['Auto-Submitted: auto-replied']), {}],
    ['a list sent', written('Hi', BEN, ['List-Id: <x.example.org>']), {}],
    ['is from two', written('Hi', `${BEN}>, <eve@example.org`), {}],
    ['is from here', written('Hi', 'create@invites.test'), {}],
  ])('one that %s is not', async (_, raw, verdicts) => {
    expect(await receive('rsvp', FORGED, raw, verdicts)).toEqual([]);
  });

  test('an invitation to rsvp@ says where it belongs', async () => {
    const event = await mailOrganizer('REQUEST', {});
    expect(event).toHaveLength(1);
    const raw = words('', 'ann@example.com', ['Content-Type: text/calendar; method=REQUEST']).replace(
      /\r\n\r\n$/,
      '\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
    );
    const [mail] = await receive('rsvp', 'rsvp@invites.test', raw);
    expect(mail?.raw).toContain('create@invites.test');
  });
});

describe('a mail that cannot be read', () => {
  const huge = (from = BEN) =>
    [
      `From: Ben <${from}>`,
      'To: x@invites.test',
      'Subject: Re: Launch',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array.from({ length: 300 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'),
      '--b--',
      '',
    ].join('\r\n');

  test('is answered with what was wrong, by its header', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const [mail, ...others] = await receive('rsvp', readInvite(ben.raw).replyTo, huge());
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: BEN });
    expect(mail?.raw).toContain('mail-too-complex');
  });

  test('is not, where nobody vouches for it', async () => {
    expect(await receive('rsvp', FORGED, huge(), { dmarc: 'FAIL' })).toEqual([]);
  });
});

test('somebody who writes more than is passed on is told that it was not', async () => {
  const { manage } = await create();
  const { replyTo: address } = readInvite((await inviteOne(manage, BEN)).raw);
  const to: string[] = [];
  for (let count = 0; count < 13; count += 1) {
    const sent = await receive('rsvp', address, written(`Mail ${count}`));
    to.push(...sent.map((mail) => mail.to));
  }
  expect(to).toEqual([...Array(10).fill('ann@example.com'), BEN]);
});
