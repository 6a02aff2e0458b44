import { describe, expect, test } from 'vitest';
import { eventId } from '#domain/text/ids.ts';
import { organizerMail } from '#harness/mails.ts';
import { getEvent } from '#store/events.ts';
import { sayYes } from '#test/support/held.ts';
import { openScene } from '../scene.ts';

const { create, get, deployment, receive } = openScene();

const CREATE = 'create@invites.test';
const LIST = 'board@lists.example.com';
const ID = 'List-Id: Board <board.lists.example.com>';

/** Ann's invitation as a list passes it on. */
function viaList(from: string, headers: readonly string[], facts: Parameters<typeof organizerMail>[1] = {}) {
  return organizerMail('REQUEST', facts).replace(/^From: .*$/m, [`From: ${from}`, ...headers].join('\r\n'));
}
const MUNGED = `'Ann Lee' via Board <${LIST}>`;
const googleGroups = viaList(MUNGED, [ID, 'Precedence: list', 'Reply-To: Ann Lee <ann@example.com>']);

describe('an invitation through a list that puts itself into From', () => {
  test.each<[string, string]>([
    ['Google Groups', googleGroups],
    [
      'a group of Google that answers to itself',
      viaList(MUNGED, [ID, `Reply-To: ${LIST}`, 'X-Original-From: Ann Lee <ann@example.com>']),
    ],
    [
      'Mailman',
      viaList(`Ann Lee via Board <${LIST}>`, [ID, 'Precedence: list', 'Reply-To: Ann Lee <ann@example.com>']),
    ],
    [
      'a list that keeps its author in Author',
      viaList(`Board <${LIST}>`, [
        'List-Post: <mailto:board@lists.example.com>',
        ID,
        'Author: Ann Lee <ann@example.com>',
      ]),
    ],
    [
      'a list that names nobody: the calendar does',
      viaList('Ann Lee via groups <ann=example.com@lists.example.com>', [ID, `Reply-To: ${LIST}`]),
    ],
    ['a list known by its address alone', viaList(LIST, [ID, 'Reply-To: ann@example.com'])],
    ['an old list without an id', viaList(MUNGED, ['Precedence: list', 'Reply-To: ann@example.com'])],
    [
      'a list known by where it is posted to',
      viaList(LIST, [`List-Post: <mailto:${LIST}>`, 'Reply-To: ann@example.com']),
    ],
  ])('%s: the author is asked, the list gets nothing', async (_, raw) => {
    const sent = await receive('inbound', CREATE, raw);
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['ann@example.com', 'Did you send us a calendar mail?'],
    ]);
    expect(sent[0]?.raw).not.toMatch(/(API|Manage) code/);
    for (const owner of [LIST, 'ann@example.com'])
      expect(await getEvent(deployment().table, eventId(owner, 'launch@calendar.example'))).toBeNull();
  });

  test('becomes the event of its author, with their word', async () => {
    const [question] = await receive('inbound', CREATE, googleGroups);
    await sayYes(deployment().api.request, question?.raw);
    await deployment().run();
    const [confirmation, ...others] = deployment().sent();
    expect(others).toEqual([]);
    expect(confirmation).toMatchObject({ to: 'ann@example.com', subject: 'Ready to invite: “Launch”' });
    expect(
      await getEvent(deployment().table, eventId('ann@example.com', 'launch@calendar.example')),
    ).toMatchObject({
      organizer: { email: 'ann@example.com', name: 'Ann Lee' },
    });
  });

  test('changes nothing of an event of theirs before they say so', async () => {
    const { manage } = await create();
    const raw = viaList(MUNGED, [ID, 'Reply-To: ann@example.com'], {
      sequence: 1,
      dtstamp: '20260104T120000Z',
      start: '20260512T140000',
    });
    expect((await receive('inbound', CREATE, raw)).map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0 });
  });

  test.each<[string, string, Parameters<typeof receive>[3]]>([
    ['the author is no organizer', viaList(MUNGED, [ID, 'Reply-To: x@elsewhere.example']), {}],
    ['nobody vouches for the list', googleGroups, { dmarc: 'FAIL', policy: 'none' }],
    ['nobody is sure of the list', googleGroups, { dmarc: 'GRAY', dkim: 'GRAY', spf: 'GRAY' }],
    ['it is spam', googleGroups, { spam: 'FAIL' }],
    ['its author is this server', viaList(MUNGED, [ID, `Reply-To: ${CREATE}`]), {}],
  ])('is of no effect where %s', async (_, raw, verdicts) => {
    expect(await receive('inbound', CREATE, raw, verdicts)).toEqual([]);
  });
});

describe('other mails are their senders’, as ever', () => {
  test.each<[string, string]>([
    [
      'through a list that leaves From alone',
      viaList('Ann Lee <ann@example.com>', [ID, 'Precedence: list', `Reply-To: ${LIST}`]),
    ],
    ['with another Reply-To', viaList('Ann Lee <ann@example.com>', ['Reply-To: bob@example.com'])],
    [
      'with an Author that is the sender',
      viaList('Ann Lee <ann@example.com>', ['Author: Ann <Ann@example.com>']),
    ],
    [
      'whose name happens to say via',
      viaList('Train via Ann <ann@example.com>', ['Reply-To: bob@example.com']),
    ],
  ])('%s', async (_, raw) => {
    expect((await receive('inbound', CREATE, raw)).map(({ to, subject }) => [to, subject])).toEqual([
      ['ann@example.com', 'Ready to invite: “Launch”'],
    ]);
  });
});
