/** The page to share an event: what it says, who finds the way back to the results on it, and what is pasted elsewhere. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#domain/languages/words.ts';
import { inviteForm } from '#web/invite-form.ts';
import { create, deployment, get, mail, useDeployment } from './public-pages.ts';

useDeployment();

const from = { event: { requestContext: { domainName: 'api.invites.test' } } };

/** Opens the results with the manage code, and returns the cookie of that session. */
async function openResults(code: string): Promise<string> {
  const answer = await deployment.api.request('/results/session', {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  });
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
async function shareAs(cookie: string, path: string): Promise<string> {
  return (await deployment.api.request(`${path}/share`, { headers: { Cookie: cookie } }, from)).text();
}
/** The text to copy under a label, as a browser shows it. */
function snippet(page: string, label: string): string {
  const [, escaped = ''] =
    new RegExp(`aria-label="${label}"[^>]*><code>([\\s\\S]*?)</code>`).exec(page) ?? [];
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the way back to the results', () => {
  test('is there for whoever may see them, without a code', async () => {
    const { path, id, manage } = await create();
    const page = await shareAs(await openResults(manage), path);
    expect(page).toContain(`<a href="/results/${id}">Results of this event</a>`);
    expect(page).not.toMatch(/manage_[a-z2-7]/);
  });

  test('is not there for anybody else', async () => {
    const { path, id } = await create();
    const other = await create({ uid: 'other', summary: 'Other', from: 'olga@example.com' });
    for (const page of [
      (await get(`${path}/share`)).text,
      await shareAs(await openResults(other.manage), path),
      await shareAs('session=forged', path),
    ])
      expect(page).not.toContain(`/results/${id}`);
  });
});

describe('an event to which nobody can be invited', () => {
  test('that is cancelled has nothing to paste', async () => {
    const { path } = await create();
    await mail('CANCEL', { sequence: 1 });
    const { text } = await get(`${path}/share`);
    expect(text).toContain('The organizer has cancelled this event.');
    expect(text).not.toContain('Ready to paste');
    expect(text).not.toContain('class="snippet"');
  });

  test('that is over has nothing to paste', async () => {
    const { path } = await create({ start: '20270512T100000' });
    deployment.clock += 3 * 365 * 24 * 3_600_000;
    const { text } = await get(`${path}/share`);
    expect(text).toContain('<strong>This event is over.</strong>');
    expect(text).not.toContain('Ready to paste');
  });
});

describe('what is pasted into a web page', () => {
  const SERVER = 'https://api.invites.test';
  const german = (path: string) => get(`${path}/share?lang=de`);

  test('is in the language of the event, whatever that of the reader is', async () => {
    const { path, manage } = await create();
    await deployment.api.request('/v1/event/page', {
      method: 'PUT',
      body: JSON.stringify({ locale: 'ar' }),
      headers: { Authorization: `Bearer ${manage}` },
    });
    const { text } = await german(path);
    const { say } = wordsOf('de');
    const form = snippet(text, say('share.form'));
    expect(form).toBe(inviteForm(SERVER, wordsOf('ar')));
    expect(form).toContain('<form id="invite" lang="ar" dir="rtl">');
    expect(form).toContain(wordsOf('ar').say('webForm.sent'));
    expect(snippet(text, say('share.html'))).toContain(
      `lang="ar" dir="rtl">${wordsOf('ar').say('invite.ask')}</a>`,
    );
    expect(text).toContain(say('share.toolsHint'));
  });

  test('is in the language of the page when the event has none', async () => {
    const { path } = await create();
    const { text } = await german(path);
    const form = snippet(text, wordsOf('de').say('share.form'));
    expect(form).toBe(inviteForm(SERVER, wordsOf('de')));
    expect(form).toContain('<form id="invite" lang="de">');
  });

  test('is, in English, the form of the documents', async () => {
    const { path } = await create();
    const { text } = await get(`${path}/share`);
    const form = snippet(text, 'A form of your own');
    expect(form).toBe(inviteForm(SERVER));
    expect(form).toContain('<form id="invite">\n');
    expect(snippet(text, 'Plain HTML')).toBe(
      `<a href="${SERVER}${path}?origin=website">Send me the invite</a>`,
    );
  });
});

describe('the QR code', () => {
  test('comes as a picture too, as large as print needs', async () => {
    const { path } = await create();
    const page = (await get(`${path}/share`)).text;
    expect(page).toContain(`href="${path}/qr.png" download="qr-code.png"`);
    const answer = await deployment.api.request(`${path}/qr.png`, {}, from);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    const png = Buffer.from(await answer.arrayBuffer());
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
    expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
    expect((await get(`/e/${'a'.repeat(32)}/qr.png`)).status).toBe(404);
  });
});
