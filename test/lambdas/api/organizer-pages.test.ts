/** The pages on which organizers make and send events, in every language. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadTexts } from '#catalogues';
import { FROM_THE_RIGHT, LANGUAGES, type Language } from '#domain/languages/languages.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';

const ANN = 'ann@example.com';
const NEW = { date: '2099-07-01', time: '18:30', endTime: '20:30', zone: 'Europe/Berlin', key: 'once' };
let deployment: TestDeployment;
let [cookie, id] = ['', ''];

beforeAll(async () => {
  deployment = await openDeployment({ owners: ANN });
  const facts = { summary: '1', location: '2', start: '20990512T100000' };
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run();
  deployment.sent();
  const cookies = (answer: Response) =>
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  cookie = cookies(await request('/sign-in', 'en', { email: ANN }));
  await deployment.run();
  const raw = deployment.sent().at(-1)?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
  cookie = cookies(await request(/\/sign-in\/[\w.-]+/.exec(raw)?.[0] ?? '', 'en', {}));
  id = /\/results\/([a-z2-7]{16})"/.exec(await read('/events', 'en'))?.[1] ?? '';
});
afterAll(() => deployment.close());

function request(path: string, language: Language, fields?: Record<string, string>): Promise<Response> {
  const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': language };
  const init = fields ? { method: 'POST', headers, body: new URLSearchParams(fields) } : { headers };
  const event = { path, requestContext: { path, identity: { sourceIp: '192.0.2.1' } } };
  return Promise.resolve(deployment.api.request(path, init, { event }));
}
async function read(path: string, language: Language): Promise<string> {
  return (await request(path, language)).text();
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);
  const { say } = organizerTexts(words);
  const mark = `<html lang="${language}"${FROM_THE_RIGHT.has(language) ? ' dir="rtl"' : ''}>`;

  test('each page is', async () => {
    const pages = [
      ['/events', say('common.yourEvents')],
      ['/events/new', say('eventForm.yourName')],
      [`/events/${id}/edit`, say('eventForm.nobodyComes')],
      [`/events/${id}/cancel`, say('eventForm.cancelYes')],
      ['/events/keys', say('keys.manage')],
      [`/results/${id}/send`, say('send.listHint', { most: words.number(50_000) })],
      ['/domain', say('domain.limitsForAllHint')],
      ['/domain/keys', say('ownerKeys.title')],
    ] as const;
    for (const [path, text] of pages) {
      const page = await read(path, language);
      expect(page, path).toContain(mark);
      expect(page, path).toContain(text);
    }
  });

  test.each([
    [{ summary: '' }, 'eventForm.needsTitle'],
    [{ summary: 'x', endDate: '2099-06-30' }, 'eventForm.endsBeforeStart'],
    [{ summary: 'x', repeat: 'week', ends: 'count', count: '' }, 'eventForm.wrongTimes'],
  ] as const)('what is wrong with an event is said in it: %s', async (fields, text) => {
    const answer = await request('/events/new', language, { ...NEW, ...fields });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(say(text));
  });

  test('what is wrong with a list is said in it', async () => {
    const answer = await request(`/results/${id}/send`, language, { list: ' ' });
    expect(await answer.text()).toContain(say('send.empty'));
    const broken = await request(`/results/${id}/send`, language, { list: 'PK\u0003\u0004' });
    expect(await broken.text()).toContain(loadTexts('refusals', language)['refusal.listNotText']);
  });

  test('the preview of an invite says when it is in it', async () => {
    const sent = { ...NEW, summary: '3', repeat: '2-weeks', ends: 'never', act: 'preview' };
    const card = /<section class="invite-card".*?<\/section>/s.exec(
      await (await request('/events/new', language, sent)).text(),
    )?.[0];
    expect(card).toContain(words.say('facts.when'));
    expect(card).toContain(words.say('repeats.weekly', { interval: 2 }));
    expect(card).toContain(words.dates.day(Date.UTC(2099, 6, 1)));
  });
});

test('an event that calls alone can get wrong is refused with what a call is told', async () => {
  const answer = await request('/events/new', 'de', {
    ...NEW,
    ...{ summary: 'x', allDay: 'yes', date: '9998-12-31' },
  });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Der Server sagt auf Englisch: ');
});
