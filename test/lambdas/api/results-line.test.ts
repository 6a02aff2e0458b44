import { describe, expect, test } from 'vitest';
import { recipientId } from '#domain/text/ids.ts';
import { seedGuests } from '#harness/seeded.ts';
import { joinLine } from '#store/guest-line.ts';
import { putPageSettings, readPage } from '#store/page-settings.ts';
import { deployment, get, guests, OWN, post, see, useResults, visitor } from './results-visitor.ts';

useResults();

/** An event with two places, which are taken, and so many people in line. */
async function line(length: number) {
  const { id } = visitor.event;
  await seedGuests(deployment, id, guests(2, 'accepted'));
  await putPageSettings(deployment.table, id, { open: true, places: 2 });
  for (let index = 0; index < length; index += 1) {
    const email = `line-${String(index + 1).padStart(3, '0')}@example.org`;
    const joinedAt = new Date(deployment.now() - 60_000 + index).toISOString();
    const person = { email, name: index === 0 ? '=1+1' : null, origin: 'page', joinedAt };
    await joinLine(deployment.table, id, { ...person, id: recipientId(id, email) });
  }
  return id;
}

const press = (path: string, fields: Record<string, string> = {}) =>
  post(`/results/${visitor.event.id}${path}`, fields, { ...OWN, Cookie: visitor.cookie });
const named = (text: string) => [...new Set(text.match(/line-\d{3}@example\.org/g) ?? [])];

describe('the line on the results page', () => {
  test('is not there while nobody is in it', async () => {
    await line(0);
    expect(await see()).not.toContain('In line');
    const page = await see('/line');
    expect(page).toContain('Nobody is in line now.');
    expect(page).not.toContain('<ol');
  });

  test('shows the first five, how many there are, and how many places are taken', async () => {
    await line(7);
    const page = await see();
    expect(page).toContain('In line (7)');
    expect(page).toContain('Places: 2 of 2 taken. When somebody cancels, the next in line gets the invite.');
    expect(named(page)).toEqual([1, 2, 3, 4, 5].map((number) => `line-00${number}@example.org`));
    expect(page).toContain('See all 7 in line');
  });

  test('says that it waits while the page is closed', async () => {
    const id = await line(1);
    await putPageSettings(deployment.table, id, { open: false, places: 2 });
    expect(await see()).toContain('The page is closed: nobody is invited from the line until you open it.');
  });

  test('says that more places are taken than there are', async () => {
    const id = await line(1);
    await putPageSettings(deployment.table, id, { open: true, places: 1 });
    expect(await see()).toContain('Places: 2 of 1 taken, more than there are.');
    expect(
      (await press('/page', { open: 'yes', places: 'many', from: 'line' })).headers.get('Location'),
    ).toBe(`/results/${id}?page=refused#page`);
  });

  test('opens more places, and says for whom they are kept', async () => {
    const id = await line(3);
    const opened = await press('/page', { open: 'yes', places: '4', from: 'line' });
    expect(opened.headers.get('Location')).toBe(`/results/${id}?opened=1`);
    expect(await see('?opened=1')).toContain('The places are saved: 4.');
    await deployment.run();
    expect(deployment.sent().map(({ to }) => to)).toEqual(['line-001@example.org', 'line-002@example.org']);
    const page = await see();
    expect(page).toContain('In line (1)');
    expect(page).toContain(
      'Places: 4 of 4 taken. 2 places are kept for guests from the line who have not answered yet.',
    );
    const guest = await see(`/recipients/${recipientId(id, 'line-001@example.org')}`);
    expect(guest).toContain('</strong> from page, as the next in line');
  });

  test('loses whom the organizer takes out, who is not notified', async () => {
    const id = await line(2);
    const person = recipientId(id, 'line-001@example.org');
    const answer = await press(`/line/${person}/remove`);
    expect(answer.headers.get('Location')).toBe(`/results/${id}?left=1`);
    expect(await see('?left=1')).toContain('They are out of the line, and were not notified.');
    expect((await readPage(deployment.table, id)).lineLength).toBe(1);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    visitor.cookie = '';
    const other = recipientId(id, 'line-002@example.org');
    expect((await press(`/line/${other}/remove`)).headers.get('Location')).toBe('/results');
    expect((await readPage(deployment.table, id)).lineLength).toBe(1);
  });

  test('has a page of its own with all of it, and a table that is safe to open', {
    timeout: 30_000,
  }, async () => {
    await line(102);
    const first = await see('/line');
    expect(named(first)).toHaveLength(100);
    const next = /href="[^"]*(\/line\?after=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await see(next);
    expect(named(second)).toEqual(['line-101@example.org', 'line-102@example.org']);
    expect(second).toContain('<li value="102">');
    expect(named(await see('/line?after=nonsense'))).toHaveLength(100);
    const rows = (await (await get('/line.csv')).text()).split('\r\n');
    expect(rows[0]).toBe('Position,Email,Name,Origin,Joined (UTC)');
    expect(rows[1]).toContain("1,line-001@example.org,'=1+1,page,");
    expect(rows).toHaveLength(104);
  });
});
