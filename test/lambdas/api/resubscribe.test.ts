import { describe, expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { ask, create, deployment, get, mail, post, useDeployment } from './public-pages.ts';

useDeployment();

const BEN = 'ben@example.org';
const DAY = 24 * 3600 * 1000;
const plain = (raw = '') => raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
const linkIn = (raw?: string) => /https:\/\/api\.invites\.test(\/back\/\S+)/.exec(plain(raw))?.[1] ?? '';

/** Ben was invited by the page and clicked on unsubscribe in his mail program. */
async function unsubscribed() {
  const event = await create();
  const [invite] = (await ask(event.path, BEN)).sent;
  const token =
    /<https:\/\/api\.invites\.test(\/u\/[^>]+)>/.exec((invite?.raw ?? '').replaceAll('\r\n ', ''))?.[1] ?? '';
  expect((await post(token, [['List-Unsubscribe', 'One-Click']])).status).toBe(200);
  return { ...event, invite };
}

describe('a guest who unsubscribed and asks on the page to be invited', () => {
  test('gets one mail that lets them return, and with their click the invite', async () => {
    const { path, invite } = await unsubscribed();
    const { sent } = await ask(path, BEN);
    expect(sent.map(({ to }) => to)).toEqual([BEN]);
    expect(sent[0]?.raw).not.toContain('text/calendar');
    const link = linkIn(sent[0]?.raw);
    expect(link).not.toContain('ben');
    expect((await get(link)).text).toContain('<form');
    expect((await ask(path, BEN)).sent).toEqual([]);
    const back = await post(link, []);
    expect(back.sent.map(({ to }) => to)).toEqual([BEN]);
    expect(readInvite(back.sent[0]?.raw ?? '').uid).toBe(readInvite(invite?.raw ?? '').uid);
    expect((await post(link, [])).sent).toEqual([]);
  });

  test('gets the invite of another event of that organizer, too', async () => {
    await unsubscribed();
    const other = await create({ uid: 'other@calendar.example', summary: 'Other' });
    const [letter, ...more] = (await ask(other.path, BEN)).sent;
    expect(more).toEqual([]);
    expect(letter?.raw).not.toContain('text/calendar');
    const { sent } = await post(linkIn(letter?.raw), []);
    expect(sent.map(({ to }) => to)).toEqual([BEN]);
    expect(readInvite(sent[0]?.raw ?? '')).toMatchObject({ method: 'REQUEST' });
    const third = await create({ uid: 'third@calendar.example' });
    expect(readInvite((await ask(third.path, BEN)).sent[0]?.raw ?? '')).toMatchObject({ method: 'REQUEST' });
  });

  test('does so from the page of all events', async () => {
    const { schedule, id } = await unsubscribed();
    const { sent } = await post(schedule, [
      ['pick', id],
      ['email', BEN],
    ]);
    expect(linkIn(sent[0]?.raw)).not.toBe('');
  });

  test('reads the same words as anybody else', async () => {
    const { path } = await unsubscribed();
    const { text } = await ask(path, BEN);
    const other = await ask(path, 'eve@example.org');
    expect(text.replaceAll(BEN, '')).toBe(other.text.replaceAll('eve@example.org', ''));
  });

  test('gets one mail a day, whatever is written after the plus and for any number of events', async () => {
    const { path } = await unsubscribed();
    const other = await create({ uid: 'other@calendar.example' });
    expect((await ask(path, BEN)).sent).toHaveLength(1);
    expect((await ask(other.path, BEN)).sent).toEqual([]);
    deployment.clock += DAY;
    expect((await ask(other.path, BEN)).sent).toHaveLength(1);
  });

  test('gets no mail when the organizer or a program invites them', async () => {
    const { manage, api } = await unsubscribed();
    const other = await create({ uid: 'other@calendar.example' });
    for (const code of [manage, api, other.manage, other.api]) {
      const headers = { Authorization: `Bearer ${code}` };
      await deployment.api.request('/v1/invites', {
        method: 'POST',
        headers,
        body: JSON.stringify({ email: BEN }),
      });
    }
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('reads on the page when there is no event any more to be invited to', async () => {
    const { path } = await unsubscribed();
    const link = linkIn((await ask(path, BEN)).sent[0]?.raw);
    await mail('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    const { text, sent } = await post(link, []);
    expect(text).toContain('cancelled');
    expect(sent).toEqual([]);
  });

  test('gets one mail for each link, however often and in whatever turn they are used', async () => {
    const { path } = await unsubscribed();
    const links = [linkIn((await ask(path, BEN)).sent[0]?.raw)];
    deployment.clock += DAY;
    links.push(linkIn((await ask(path, BEN)).sent[0]?.raw));
    expect(new Set(links).size).toBe(2);
    const back = [];
    for (const link of [...links, ...links, ...links]) back.push(...(await post(link, [])).sent);
    expect(back).toHaveLength(2);
    const written = (links[0] ?? '').replace('/back/', '');
    for (const other of [`0${written}`, `+${written}`, `${written}.x`])
      expect(await post(`/back/${other}`, [])).toMatchObject({ status: 404, sent: [] });
  });

  test('needs a link of ours that is not past its time', async () => {
    const { path } = await unsubscribed();
    const link = linkIn((await ask(path, BEN)).sent[0]?.raw);
    const forged = link.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    deployment.clock += 8 * DAY;
    for (const dead of [forged, link]) {
      expect((await get(dead)).status).toBe(404);
      expect(await post(dead, [])).toMatchObject({ status: 404, sent: [] });
    }
    deployment.clock = 0;
  });
});
