import { describe, expect, test } from 'vitest';
import { type Approval, signApproval, verifyApproval } from '../../domain/approval.ts';
import { keys, oldKeys, otherKeys } from './keys.ts';

const NOW = Date.UTC(2026, 0, 1);
const approval: Approval = {
  messageId: 'ses-1',
  receivedAt: '2026-01-01T00:00:00.000Z',
  key: 'inbound/ses-1',
  expires: NOW + 1000,
};
const link = signApproval(keys, approval);
const [key, payload, signature] = link.split('.') as [string, string, string];
const later = Buffer.from(JSON.stringify({ ...approval, expires: NOW * 2 })).toString('base64url');

describe('the link that approves a mail', () => {
  test('is fit for a URL path', () => {
    expect(link).toMatch(/^[\w.-]+$/);
  });

  test.each<[string, string, number, Approval | null]>([
    ['in time', link, NOW, approval],
    ['in the last moment', link, NOW + 999, approval],
    ['when its time is up', link, NOW + 1000, null],
    ['signed by an old key', signApproval(oldKeys, approval), NOW, approval],
    ['signed by somebody else', signApproval(otherKeys, approval), NOW, null],
    ['with its time put off', `${key}.${later}.${signature}`, NOW, null],
    ['under another key number', `1.${payload}.${signature}`, NOW, null],
    ['under the number of a key that is gone', `2.${payload}.${signature}`, NOW, null],
    ['without its signature', `${key}.${payload}.`, NOW, null],
    ['without anything', '', NOW, null],
    ['of other text', 'a.b.c', NOW, null],
  ])('%s', (_, text, now, found) => {
    expect(verifyApproval(keys, text, now)).toEqual(found);
  });

  test('every other character anywhere makes it worthless', () => {
    const mutations = [...link].map(
      (right, at) => link.slice(0, at) + (right === 'a' ? 'b' : 'a') + link.slice(at + 1),
    );
    expect(mutations.filter((mutation) => verifyApproval(keys, mutation, NOW) !== null)).toEqual([]);
  });
});
