import { describe, expect, test } from 'vitest';
import { ask, create, deployment, get, post, useDeployment } from './public-pages.ts';

useDeployment();

const BEN = 'ben@example.org';
const MINUTE = 60_000;

/** Ben was invited; the path of the link to unsubscribe in his mail. */
async function invited(email = BEN): Promise<string> {
  const { path } = await create();
  const [invite] = (await ask(path, email)).sent;
  const raw = (invite?.raw ?? '').replaceAll('\r\n ', '');
  return /<https:\/\/api\.invites\.test(\/u\/[^>]+)>/.exec(raw)?.[1] ?? '';
}

const undoIn = (text: string) => /name="undo" value="([^"]*)"/.exec(text)?.[1] ?? '';
const again = (link: string, undo: string) => post(`${link}/again`, [['undo', undo]]);

/** Whether an invite to another event of the organizer reaches Ben. */
async function isInvited(): Promise<boolean> {
  const { manage } = await create({ uid: `other-${deployment.now()}` });
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { Authorization: `Bearer ${manage}` },
    body: JSON.stringify({ email: BEN }),
  });
  await deployment.run();
  return deployment.sent().some(({ to, raw }) => to === BEN && raw.includes('text/calendar'));
}

describe('unsubscribing', () => {
  test('is undone by the button on the page, and by opening nothing', async () => {
    const link = await invited();
    const { text } = await post(link, []);
    expect(text).toContain('no new invitations from <strong>Ann Lee</strong>');
    expect(text).toContain(`action="${link}/again"`);
    expect((await get(`${link}/again`)).status).not.toBe(200);
    expect(await isInvited()).toBe(false);
    const back = await again(link, undoIn(text));
    expect(back).toMatchObject({ status: 200, sent: [] });
    expect(back.text).toContain('You get invitations from <strong>Ann Lee</strong> again');
    deployment.clock += MINUTE;
    expect(await isInvited()).toBe(true);
  });

  test('twice offers to undo it too, for as long as after the first time', async () => {
    const link = await invited();
    await post(link, []);
    deployment.clock += 14 * MINUTE;
    const { text } = await post(link, []);
    expect(undoIn(text)).not.toBe('');
    deployment.clock += 2 * MINUTE;
    expect(await again(link, undoIn(text))).toMatchObject({ status: 410 });
    expect(undoIn((await post(link, [])).text)).toBe('');
    expect(await isInvited()).toBe(false);
  });

  test('is not undone without the text of that page', async () => {
    const link = await invited();
    const { text } = await post(link, []);
    const others = await invited('eve@example.org');
    const foreign = undoIn((await post(others, [])).text);
    for (const undo of ['', 'x', `${undoIn(text)}a`, foreign])
      expect((await again(link, undo)).status, undo).toBe(410);
    expect((await again('/u/nobody', undoIn(text))).status).toBe(404);
    expect(await isInvited()).toBe(false);
  });
});
