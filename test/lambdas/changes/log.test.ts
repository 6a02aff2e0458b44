/** The log of changes: what is in it, once and in an order that never changes, and what is not. */
import { describe, expect, test } from 'vitest';
import { replyTo } from '#harness/mails.ts';
import { everything } from '../../support/everything.ts';
import { type Json, openScene } from '../scene.ts';

const scene = openScene();
const { create, inviteAll, inviteOne, answer, get, mailOrganizer } = scene;

async function changes(manage: string, since?: string, limit?: number) {
  const query = new URLSearchParams({ ...(since && { since }), ...(limit && { limit: String(limit) }) });
  return (await get(manage, `/v1/event/changes?${query}`)) as { changes: Json[]; cursor: string };
}
const arnOf = (queue: string) => `arn:aws:sqs:us-east-1:000000000000:${queue}`;
const shortOf = (list: readonly Json[]) =>
  list.map(({ type, email, status }) => [type, email, status].filter(Boolean).join(' '));

describe('the first call', () => {
  test('returns what happened before, and has the event followed', async () => {
    const { manage } = await create();
    await inviteAll(manage, { ben: [{ status: 'ACCEPTED', comment: 'By train.' }], eve: [] });
    const first = await changes(manage);
    expect(shortOf(first.changes).sort()).toEqual([
      'answer.changed ben@example.org accepted',
      'delivery.succeeded ben@example.org delivered',
      'delivery.succeeded eve@example.org delivered',
    ]);
    expect(first.changes.find(({ type }) => type === 'answer.changed')).toMatchObject({
      id: expect.stringMatching(/^chg_[a-z2-7]{16}$/),
      comment: 'By train.',
      instance: null,
      guests: 0,
      at: expect.stringMatching(/^2026-05-01T/),
    });
    await scene.deployment().run();
    expect(await changes(manage)).toEqual(first);
    expect(await changes(manage, first.cursor)).toEqual({ changes: [], cursor: first.cursor });
  });

  test('costs an event that nobody follows nothing', async () => {
    const { manage } = await create();
    await inviteAll(manage, { ben: [{ status: 'ACCEPTED' }] });
    expect(scene.deployment().waiting('changes')).toBe(0);
    const stored = await everything(scene.deployment());
    expect(stored.filter(({ content }) => /"pk":"LOG#|"sk":"CHANGE#/.test(content))).toEqual([]);
  });
});

describe('a followed event', () => {
  test('lists every answer, delivery, proposal, version and list once', async () => {
    const { manage } = await create({ start: '20260512T100000' });
    let { cursor } = await changes(manage);
    const news = async () => {
      const { changes: list, cursor: next } = await changes(manage, cursor);
      cursor = next;
      return shortOf(list);
    };
    const invite = await inviteOne(manage, 'ben@example.org');
    expect(await news()).toEqual(['delivery.succeeded ben@example.org delivered']);
    await answer(invite, { status: 'TENTATIVE' });
    expect(await news()).toEqual(['answer.changed ben@example.org tentative']);
    await answer(invite, { method: 'COUNTER', start: '20260513T080000Z', dtstamp: '20260501T130000Z' });
    expect((await news()).sort()).toEqual([
      'answer.changed ben@example.org accepted',
      'proposal.received ben@example.org accepted',
    ]);
    await mailOrganizer('REQUEST', { start: '20260514T100000', sequence: 1, dtstamp: '20260104T120000Z' });
    expect((await news()).sort()).toEqual([
      'delivery.succeeded ben@example.org delivered',
      'event.changed confirmed',
    ]);
    await mailOrganizer('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' });
    expect((await news()).sort()).toEqual([
      'delivery.succeeded ben@example.org delivered',
      'event.changed cancelled',
    ]);
    expect(await news()).toEqual([]);
  });

  test('lists an answer that comes twice once', async () => {
    const { manage } = await create();
    const { cursor } = await changes(manage);
    const invite = await inviteOne(manage, 'ben@example.org');
    const { to, raw } = replyTo(invite.raw, { status: 'ACCEPTED' });
    const { deployment } = scene;
    const id = deployment().receive('rsvp', to, raw);
    await deployment().run();
    deployment().receive('rsvp', to, raw, {}, id);
    deployment().receive('rsvp', to, raw);
    await deployment().run();
    const { changes: list } = await changes(manage, cursor);
    expect(shortOf(list).filter((one) => one.startsWith('answer'))).toEqual([
      'answer.changed ben@example.org accepted',
    ]);
  });

  test('is read in pages that fit together', async () => {
    const { manage } = await create();
    await changes(manage);
    await inviteAll(manage, { ben: [{}], eve: [{}], ada: [{}] });
    const whole = await changes(manage);
    const paged: Json[] = [];
    let since: string | undefined;
    for (;;) {
      const page = await changes(manage, since, 2);
      if (page.changes.length === 0) break;
      paged.push(...page.changes);
      since = page.cursor;
    }
    expect(paged).toEqual(whole.changes);
    expect(paged.map(({ sequence }) => sequence)).toEqual(paged.map((_, index) => index + 1));
    expect(new Set(paged.map(({ id }) => id)).size).toBe(6);
  });

  test('finds what a worker did not announce that had read the event before it was followed', async () => {
    const { manage } = await create();
    const invite = await inviteOne(manage, 'ben@example.org');
    const { cursor } = await changes(manage);
    const { deployment } = scene;
    await deployment().run();
    const { to, raw } = replyTo(invite.raw, { status: 'ACCEPTED' });
    deployment().receive('rsvp', to, raw);
    await deployment().step('rsvp');
    const { queues } = deployment().aws;
    const [announced] = await queues.receive(arnOf('changes'), 10, 0);
    queues.delete(arnOf('changes'), announced?.receiptHandle ?? '');
    await deployment().run();
    expect((await changes(manage, cursor)).changes).toEqual([]);
    deployment().clock += 900_000;
    queues.letPass(arnOf('later'), 900_000);
    while ((await deployment().step('later')) > 0);
    expect(shortOf((await changes(manage, cursor)).changes)).toEqual([
      'answer.changed ben@example.org accepted',
    ]);
  });

  test('is walked through page by page when an invocation is too short for it', async () => {
    const { manage } = await create();
    await inviteAll(manage, { ben: [{}], eve: [{}], ada: [{}] });
    scene.deployment().timeLeft = 0;
    const first = await changes(manage);
    await scene.deployment().run();
    scene.deployment().timeLeft = 60_000;
    expect(await changes(manage)).toEqual(first);
    expect(first.changes.length).toBe(6);
  });

  test('refuses a cursor that it did not give', async () => {
    const { manage } = await create();
    for (const since of ['x', 'c-1', 'c9', 'c01', '1'])
      expect(await changes(manage, since), since).toMatchObject({ code: 'query-invalid' });
  });
});
