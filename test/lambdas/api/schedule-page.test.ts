import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { scheduleId } from '#domain/access/public-id.ts';
import { readSigningKeys } from '#domain/access/signing-keys.ts';
import { eventId, organizerHandle } from '#domain/text/ids.ts';
import { anEvent } from '#harness/records.ts';
import { keys } from '#store/keys.ts';
import { create, deployment, get, mail, post, setPage, useDeployment } from './public-pages.ts';

useDeployment();

describe('the schedule page', () => {
  test('lists what is to come, in order, and neither what is over nor what is off', async () => {
    const { schedule } = await create({ summary: 'Later', start: '20990601T100000' });
    await create({ uid: 'a', summary: 'Sooner', start: '20990501T100000' });
    await create({ uid: 'b', summary: 'Gone', start: '20200501T100000' });
    await create({ uid: 'c', summary: 'Off' });
    await mail('CANCEL', { uid: 'c', sequence: 1, dtstamp: '20260104T120000Z' });
    const { text } = await get(schedule);
    expect(text).toContain('Events by Ann Lee');
    expect([...text.matchAll(/<label for="pick-\w+">(.*?)<\/label>/g)].map(([, title]) => title)).toEqual([
      'Sooner',
      'Later',
    ]);
  });

  test('leads to the page of each event', async () => {
    const { schedule, path } = await create();
    expect((await get(schedule)).text).toContain(`href="${path}?origin=schedule"`);
  });

  test('follows an event that was edited', async () => {
    const { schedule } = await create();
    await mail('REQUEST', { sequence: 1, dtstamp: '20260104T120000Z', summary: 'Renamed' });
    const { text } = await get(schedule);
    expect(text).toContain('Renamed');
    expect(text).not.toContain('Launch');
  });

  test('cannot be found by the organizer’s address', async () => {
    await create();
    const handle = organizerHandle('ann@example.com');
    const strangers = readSigningKeys(JSON.stringify({ 1: 'x'.repeat(40) }));
    for (const id of [handle, handle + handle, scheduleId(strangers, handle)])
      expect((await get(`/s/${id}`)).status).toBe(404);
  });

  test('sends what was picked to one address, and only this organizer’s', async () => {
    const { schedule, id } = await create({ summary: 'One' });
    const two = await create({ uid: 'two', summary: 'Two' });
    const other = await create({ uid: 'three', from: 'bob@example.com', summary: 'Bob’s' });
    const picks = [{ id }, two, other].map((one) => ['pick', one.id] as const);
    const review = await get(`${schedule}?go=1&${new URLSearchParams(picks.map((one) => [...one]))}`);
    expect(review.text).toContain('You picked 2 events');
    const { text, sent } = await post(schedule, [['email', 'ben@example.org'], ...picks]);
    expect(text).toContain('2 invites go');
    expect(sent.map(({ subject }) => subject).sort()).toEqual(['One', 'Two']);
  });

  test('says which of them was closed meanwhile', async () => {
    const { schedule, id, manage } = await create({ summary: 'One' });
    await setPage(manage, { open: false });
    expect((await get(schedule)).text).toContain('Closed.');
    const { text, sent } = await post(schedule, [
      ['email', 'ben@example.org'],
      ['pick', id],
    ]);
    expect(text).toContain('Not sent');
    expect(sent).toEqual([]);
  });

  test('asks for a pick, and for an address', async () => {
    const { schedule, id } = await create();
    expect((await get(`${schedule}?go=1`)).text).toContain('Pick at least one event.');
    const { status, text } = await post(schedule, [
      ['email', 'nobody'],
      ['pick', id],
    ]);
    expect(status).toBe(422);
    expect(text).toContain('No mail can be sent to this address.');
  });

  test('keeps what was picked on other pages and while searching', async () => {
    const { schedule, id } = await create({ summary: 'Alpha' });
    await create({ uid: 'b', summary: 'Beta' });
    const { text } = await get(`${schedule}?q=beta&pick=${id}`);
    expect(text).toContain(`<input type="hidden" name="pick" value="${id}">`);
    expect(text).toContain('1 event with “beta”');
    expect(text).not.toContain('Alpha');
  });

  test('with 2,400 events shows a page of them, small, and finds any', async () => {
    const { schedule } = await create({ summary: 'First', start: '20990101T100000' });
    const organizer = organizerHandle('ann@example.com');
    const items = Array.from({ length: 2399 }, (_, number) => {
      const event = anEvent(eventId('ann@example.com', String(number)));
      const start = new Date(Date.UTC(2099, 1, 1, number)).toISOString();
      const shown = { ...event.details, summary: `Session ${number}`, start, end: start, ends: start };
      const eventSummary = { ...keys.eventOf(organizer, event.id), ...event, ...shown };
      return [eventSummary, { ...keys.event(event.id), ...event }];
    }).flat();
    const { db, name } = deployment.table;
    for (let from = 0; from < items.length; from += 25) {
      const puts = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
      await db.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    }
    const { text } = await get(schedule);
    expect(text).toContain('2,400 events, page 1 of 60');
    expect(text.match(/type="checkbox"/g)).toHaveLength(40);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect((await get(`${schedule}?page=60`)).text).toContain('Session 2398');
    expect((await get(`${schedule}?q=session+1234`)).text).toContain('1 event with');
  });
});

describe('the feed of the schedule', () => {
  const feedOf = async (schedule: string) => {
    const { text, headers, status } = await get(`${schedule}/feed.ics`);
    return { status, headers, lines: text.replaceAll('\r\n ', '').split('\r\n') };
  };

  test('has what is to come, under the UIDs of the files of the pages, and says how often to come back', async () => {
    const { schedule, path } = await create({
      summary: 'Talk with carl@other.example',
      location: 'Hall 1; https://teams.microsoft.com/l/meetup-join/19',
      guests: ['carl@other.example'],
    });
    await create({ uid: 'gone', summary: 'Gone', start: '20200501T100000' });
    const { lines, headers } = await feedOf(schedule);
    expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('Cache-Control')).toBe('public, max-age=900');
    const file = (await get(`${path}/event.ics`)).text;
    for (const line of [
      'METHOD:PUBLISH',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
      'X-PUBLISHED-TTL:PT4H',
      'NAME:Events by Ann Lee',
      /^UID:.*$/m.exec(file)?.[0].trim(),
      'DTSTART;TZID=Europe/Berlin:20990512T100000',
      'DTEND;TZID=Europe/Berlin:20990512T110000',
      'LOCATION:Hall 1',
      `URL:https://api.invites.test${path}?origin=feed`,
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/carl@|teams\.microsoft|Gone|ATTENDEE|ORGANIZER/);
  });

  test('keeps its UIDs when an event is edited, and drops one that is cancelled', async () => {
    const { schedule } = await create();
    const uids = async () => (await feedOf(schedule)).lines.filter((line) => line.startsWith('UID:'));
    const before = await uids();
    expect(before).toHaveLength(1);
    await mail('REQUEST', { sequence: 1, dtstamp: '20260104T120000Z', start: '20990513T100000' });
    expect(await uids()).toEqual(before);
    await mail('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' });
    expect(await uids()).toEqual([]);
  });

  test('has a series with its exceptions, and each zone once', async () => {
    const { schedule } = await create({ rrule: 'FREQ=WEEKLY;COUNT=4', exdate: '20990519T100000' });
    await create({ uid: 'b', summary: 'Other' });
    const { lines } = await feedOf(schedule);
    expect(lines).toContain('RRULE:FREQ=WEEKLY;COUNT=4');
    expect(lines).toContain('EXDATE;TZID=Europe/Berlin:20990519T100000');
    expect(lines.filter((line) => line === 'TZID:Europe/Berlin')).toHaveLength(1);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  test('is read by another calendar program as the same dates', async () => {
    const { schedule } = await create({ rrule: 'FREQ=WEEKLY;COUNT=4', exdate: '20990519T100000' });
    const read = Object.values(ical.sync.parseICS((await get(`${schedule}/feed.ics`)).text));
    const event = read.find((one) => one?.type === 'VEVENT');
    expect(event).toMatchObject({ summary: 'Launch', start: new Date('2099-05-12T08:00:00Z') });
  });

  test('is linked as webcal, and is not there for a forged id', async () => {
    const { schedule } = await create();
    const { text } = await get(schedule);
    expect(text).toContain(`href="webcal://api.invites.test${schedule}/feed.ics"`);
    expect(decodeURIComponent(text)).toContain(`cid=webcal://api.invites.test${schedule}/feed.ics`);
    expect((await get(`/s/${'a'.repeat(32)}/feed.ics`)).status).toBe(404);
  });
});
