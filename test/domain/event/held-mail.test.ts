import { describe, expect, test } from 'vitest';
import { readHeldForm, readHeldLink, signHeldForm, signHeldLink } from '#domain/event/held-mail.ts';
import { keys, oldKeys, otherKeys } from '../access/keys.ts';

const NOW = Date.UTC(2026, 0, 1);
const MAILBOX = 'a2b3'.repeat(4);
const link = signHeldLink(keys, MAILBOX, NOW + 1000);
const [key, payload, signature] = link.split('.') as [string, string, string];
const later = Buffer.from(JSON.stringify({ mailbox: MAILBOX, expires: NOW * 2 })).toString('base64url');

describe('the link to held mails', () => {
  test('is fit for a URL path', () => {
    expect(link).toMatch(/^[\w.-]+$/);
  });

  test.each<[string, string, number, string | null]>([
    ['in time', link, NOW, MAILBOX],
    ['in the last moment', link, NOW + 999, MAILBOX],
    ['when its time is up', link, NOW + 1000, null],
    ['signed by an old key', signHeldLink(oldKeys, MAILBOX, NOW + 1000), NOW, MAILBOX],
    ['signed by somebody else', signHeldLink(otherKeys, MAILBOX, NOW + 1000), NOW, null],
    ['with its time put off', `${key}.${later}.${signature}`, NOW, null],
    ['under another key number', `1.${payload}.${signature}`, NOW, null],
    ['under the number of a key that is gone', `2.${payload}.${signature}`, NOW, null],
    ['without its signature', `${key}.${payload}.`, NOW, null],
    ['without anything', '', NOW, null],
    ['of other text', 'a.b.c', NOW, null],
    ['with a nought before its key number', `0${link}`, NOW, null],
    ['with a sign before its key number', `+${link}`, NOW, null],
    ['with its key number in another form', link.replace(`${key}.`, `${key}e0.`), NOW, null],
    [
      'with its key number in hexadecimal',
      link.replace(`${key}.`, `0x${Number(key).toString(16)}.`),
      NOW,
      null,
    ],
    ['with something behind it', `${link}.x`, NOW, null],
    ['with a dot behind it', `${link}.`, NOW, null],
    ['with a blank behind it', `${link} `, NOW, null],
  ])('%s', (_, text, now, found) => {
    expect(readHeldLink(keys, text, now)).toEqual(found);
  });

  test('is refused when any character anywhere is replaced', () => {
    const mutations = [...link].map(
      (right, at) => link.slice(0, at) + (right === 'a' ? 'b' : 'a') + link.slice(at + 1),
    );
    expect(mutations.filter((mutation) => readHeldLink(keys, mutation, NOW) !== null)).toEqual([]);
  });

  test('is no form, and a form is no link', () => {
    const form = signHeldForm(keys, MAILBOX, NOW);
    expect(readHeldForm(keys, form, NOW)).toBe(MAILBOX);
    expect(readHeldForm(keys, form, NOW + 3_600_001)).toBeNull();
    expect(readHeldForm(keys, link, NOW)).toBeNull();
    expect(readHeldLink(keys, form, NOW)).toBeNull();
  });
});
