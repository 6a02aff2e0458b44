/** What an organizer does on the results page: remind, correct, send again, remove, filter, and look at one date. */
import { describe, expect, test } from 'vitest';
import { recipientId } from '#domain/text/ids.ts';
import { organizerMail } from '#harness/mails.ts';
import {
  answer,
  deployment,
  get,
  listed,
  OWN,
  post,
  see,
  signIn,
  useResults,
  visitor,
} from './results-visitor.ts';

useResults();

const BEN = 'ben@example.org';
const idOf = (email: string) => recipientId(visitor.event.id, email);
const pathOf = (email: string) => `/recipients/${idOf(email)}`;

/** Invites people with the manage code, and has their invites sent. */
async function invite(...recipients: readonly { readonly email: string; readonly origin?: string }[]) {
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { Authorization: `Bearer ${visitor.event.code}` },
    body: JSON.stringify({ recipients }),
  });
  await deployment.run();
  deployment.sent();
}

/** Sends a form of the results pages, and returns the page to which it leads and the mails that it causes. */
async function send(path: string, fields: Record<string, string> = {}) {
  const own = { ...OWN, Cookie: visitor.cookie };
  const response = await post(`/results/${visitor.event.id}${path}`, fields, own);
  expect(response.status).toBe(303);
  const leads = response.headers.get('Location') ?? '';
  await deployment.run();
  const mails = deployment.sent().map(({ to, subject }) => [to, subject]);
  return { leads, mails, page: await see(leads.replace(`/results/${visitor.event.id}`, '')) };
}

describe('reminding', () => {
  test('says how many, reminds those who wait, and is over for the day', async () => {
    await invite({ email: BEN }, { email: 'gail@example.org' }, { email: 'kim@example.org' });
    await answer('gail@example.org', { status: 'ACCEPTED' });
    deployment.sent();
    expect(await see()).toContain('Remind the 2 who are waiting');
    const { mails, page, leads } = await send('/remind');
    expect(leads).toMatch(/\?reminded=2$/);
    expect(page).toContain('2 guests are being reminded.');
    expect(page).toContain('were reminded today');
    expect(page).not.toContain('who are waiting</button>');
    expect(mails.map(([to]) => to).sort()).toEqual([BEN, 'kim@example.org']);
    // A second click on an old page reminds nobody.
    expect((await send('/remind')).mails).toEqual([]);
    deployment.clock += 25 * 3600 * 1000;
    visitor.cookie = await signIn(visitor.event.code);
    expect(await see()).toContain('Remind the 2 who are waiting');
  });

  test('is one with the call of the API', async () => {
    await invite({ email: BEN });
    const headers = { Authorization: `Bearer ${visitor.event.code}` };
    await deployment.api.request('/v1/event/reminders', { method: 'POST', headers });
    expect(await see()).toContain('were reminded today');
  });

  test('is not offered when nobody waits, nor from another site', async () => {
    expect(await see()).not.toContain('Remind the');
    await invite({ email: BEN });
    await answer(BEN, { status: 'DECLINED' });
    expect(await see()).not.toContain('Remind the');
    for (const path of [
      '/remind',
      `${pathOf(BEN)}/remove`,
      `${pathOf(BEN)}/correct`,
      `${pathOf(BEN)}/resend`,
    ]) {
      const foreign = {
        Cookie: visitor.cookie,
        'Sec-Fetch-Site': 'cross-site',
        Origin: 'https://evil.example',
      };
      expect((await post(`/results/${visitor.event.id}${path}`, {}, foreign)).status, path).toBe(403);
      const stranger = await post(`/results/${visitor.event.id}${path}`);
      expect(stranger.headers.get('Location'), path).toBe('/results');
    }
    expect(await see(pathOf(BEN))).toContain('What happened');
  });

  test('a number that somebody made up says nothing but a number', async () => {
    expect(await see('?reminded=<b>')).not.toContain('being reminded');
    expect(await see('?reminded=-4')).not.toContain('being reminded');
  });
});

describe('one guest', () => {
  test('gets another name without a mail', async () => {
    await invite({ email: BEN });
    const { page, mails } = await send(`${pathOf(BEN)}/correct`, { name: 'Ben Lee', email: BEN });
    expect(page).toContain('<h1>Ben Lee</h1>');
    expect(page).toContain('Saved.');
    expect(mails).toEqual([]);
  });

  test('gets another address, which is invited in place of the wrong one', async () => {
    await invite({ email: BEN, origin: 'fair' });
    const { page, mails, leads } = await send(`${pathOf(BEN)}/correct`, {
      name: '',
      email: 'Ben.Lee@example.org',
    });
    expect(leads).toContain(`${idOf('ben.lee@example.org')}?done=moved`);
    expect(page).toContain('the wrong one is removed');
    expect(page).toContain('from fair');
    expect(mails.map(([to]) => to).sort()).toEqual(['ben.lee@example.org', BEN]);
    // The form of the wrong address, sent once more from an old page, leads to the same.
    const again = await send(`${pathOf(BEN)}/correct`, { name: '', email: 'ben.lee@example.org' });
    expect([again.leads, again.mails]).toEqual([leads, []]);
  });

  test.each(['nonsense', 'create@invites.test'])(
    'keeps their address when the new one is %s',
    async (email) => {
      await invite({ email: BEN });
      const { page, mails } = await send(`${pathOf(BEN)}/correct`, { name: 'Ben', email });
      expect(page).toContain('Nothing was changed: that address cannot be invited.');
      expect(mails).toEqual([]);
    },
  );

  test('is sent the event again, five times a day', async () => {
    await invite({ email: BEN });
    for (let times = 0; times < 5; times += 1) {
      const { page, mails } = await send(`${pathOf(BEN)}/resend`);
      expect(page).toContain('on its way to them once more');
      expect(mails.map(([to]) => to)).toEqual([BEN]);
    }
    const { page, mails } = await send(`${pathOf(BEN)}/resend`);
    expect(page).toContain('five times a day is the most');
    expect(mails).toEqual([]);
  });

  test('is removed, with a cancel, and is on no list any more', async () => {
    await invite({ email: BEN }, { email: 'kim@example.org' });
    const { page, mails } = await send(`${pathOf(BEN)}/remove`);
    expect(page).toContain('The guest is removed.');
    expect(mails).toEqual([[BEN, 'Cancelled: Launch']]);
    expect(listed(page)).toEqual(['kim@example.org']);
    expect((await send(`${pathOf(BEN)}/remove`)).mails).toEqual([]);
    expect((await send(`${pathOf(BEN)}/resend`)).mails).toEqual([]);
  });

  test('of an event that is over is not sent it again', async () => {
    await invite({ email: BEN });
    deployment.clock += 400 * 24 * 3600 * 1000;
    visitor.cookie = await signIn(visitor.event.code);
    expect(await see(pathOf(BEN))).not.toContain('Send the event again');
    expect(await see()).not.toContain('Remind the');
    const { page, mails } = await send(`${pathOf(BEN)}/resend`);
    expect(page).toContain('the event is over or cancelled');
    expect(mails).toEqual([]);
  });
});

describe('the list from the bars', () => {
  test('is filtered by origin and answer, which the address carries', async () => {
    await invite(
      { email: BEN, origin: 'fair' },
      { email: 'kim@example.org', origin: 'fair' },
      { email: 'zoe@example.org', origin: 'web' },
    );
    await answer(BEN, { status: 'ACCEPTED' });
    const page = await see();
    const at = `/results/${visitor.event.id}`;
    expect(page).toContain(`href="${at}?origin=fair#list"`);
    expect(page).toContain(`href="${at}?show=accepted#list"`);
    expect(listed(await see('?origin=fair'))).toEqual([BEN, 'kim@example.org']);
    expect(listed(await see('?origin=fair&show=accepted'))).toEqual([BEN]);
    expect(listed(await see('?origin=web&q=zo'))).toEqual(['zoe@example.org']);
    expect(listed(await see('?origin=nowhere'))).toEqual([]);
    expect(await see('?origin=fair')).toMatch(/<option value="fair" selected>fair<\/option>/);
    expect(await (await get('/live')).text()).toContain(`href="${at}?origin=fair#list"`);
  });

  test('pages of an origin go on where the one before ended', async () => {
    const people = Array.from({ length: 60 }, (_, n) => ({
      email: `guest-${String(n).padStart(3, '0')}@example.org`,
      origin: n % 2 === 0 ? 'even' : 'odd',
    }));
    await invite(...people);
    const seen: (string | undefined)[] = [];
    let query: string | undefined = '?origin=even';
    for (let pages = 0; query !== undefined && pages < 9; pages += 1) {
      const page = await see(query);
      seen.push(...listed(page));
      query = /href="[^"]*(\?[^"]*from=[^"]*)#list">Next page/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(people.filter(({ origin }) => origin === 'even').map(({ email }) => email));
  });
});

describe('one date of a series', () => {
  const SECOND = '2099-05-19T08:00:00Z';

  async function makeSeries() {
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', {
        uid: 'weekly',
        summary: 'Choir',
        start: '20990512T100000',
        rrule: 'FREQ=WEEKLY;COUNT=4',
      }),
    );
    await deployment.run();
    const raw = deployment.sent().find(({ subject }) => subject.includes('Choir'))?.raw ?? '';
    const code = /Manage code: (\S+)/.exec(raw)?.[1] ?? '';
    const shown = await deployment.api.request('/v1/event', { headers: { Authorization: `Bearer ${code}` } });
    const { id } = (await shown.json()) as { id: string };
    visitor.event = { id, code };
    visitor.cookie = await signIn(code);
  }

  test('has its own headcount and answers, and is found from the table of dates', async () => {
    await makeSeries();
    await invite({ email: BEN }, { email: 'kim@example.org' });
    await answer(BEN, { status: 'ACCEPTED' });
    await answer(BEN, { status: 'DECLINED', recurrenceId: SECOND, dtstamp: '20260902T120000Z' });
    expect(await see()).toContain(`/results/${visitor.event.id}/occurrences/${SECOND}"`);
    const page = await see(`/occurrences/${SECOND}`);
    expect(page).toContain('<h1>Tue, 19 May 2099');
    expect(page).toContain('2 invited: 0 yes, 0 maybe, 1 no, 1 waiting.');
    expect(listed(page)).toEqual([BEN, 'kim@example.org']);
    expect(listed(await see(`/occurrences/${SECOND}?show=declined`))).toEqual([BEN]);
    expect(listed(await see(`/occurrences/${SECOND}?show=accepted`))).toEqual([]);
    expect(listed(await see('/occurrences/2099-05-12T08:00:00Z?show=accepted'))).toEqual([BEN]);
  });

  test('that the series does not have leads to the results', async () => {
    await makeSeries();
    for (const id of ['2099-05-20', 'x', '2099-05-19T09:00:00Z'])
      expect((await get(`/occurrences/${id}`)).headers.get('Location')).toBe(`/results/${visitor.event.id}`);
  });
});

test('a list keeps where its people come from', async () => {
  const list = 'email,source\nben@example.org,Spring Fair\nkim@example.org,\n';
  const { leads } = await send('/send', { list });
  expect(await see(`/${leads}`)).toContain('<td>spring-fair</td>');
  await send(`/${leads}`);
  expect(listed(await see('?origin=spring-fair'))).toEqual([BEN]);
  expect(listed(await see('?origin=list'))).toEqual(['kim@example.org']);
});
