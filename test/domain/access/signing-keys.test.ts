import { describe, expect, test } from 'vitest';
import { currentKey, readSigningKeys, sameSecret, sign } from '#domain/access/signing-keys.ts';

const secret = 'an invented secret of 32 characters, or a few more';
const keys = readSigningKeys(JSON.stringify({ 1: secret, 10: `newest ${secret}`, 9: `newer ${secret}` }));

describe('the signing keys', () => {
  test('the highest number signs', () => {
    expect(currentKey(keys)).toBe(10);
  });

  test.each<[string, string]>([
    ['no JSON', secret],
    ['no object', 'null'],
    ['a text', `"${secret}"`],
    ['a list', JSON.stringify([secret])],
    ['no key', '{}'],
    ['a secret that is too short', '{"1":"short"}'],
    ['a secret that is no text', JSON.stringify({ 1: { secret: secret.repeat(2) } })],
    ['a number that is too high', JSON.stringify({ 32: secret })],
    ['the number 0', JSON.stringify({ 0: secret })],
    ['a fraction', JSON.stringify({ 1.5: secret })],
    ['a word for a number', JSON.stringify({ first: secret })],
  ])('are refused when they hold %s, without repeating them', (_, json) => {
    const refused = expect(() => readSigningKeys(json));
    refused.toThrow(expect.objectContaining({ code: 'signing-keys-unusable' }));
    refused.not.toThrow(expect.objectContaining({ message: expect.stringContaining(secret.slice(0, 8)) }));
  });
});

describe('a signature', () => {
  const signed = (...args: Parameters<typeof sign>) => sign(...args)?.toString('hex');
  const signature = signed(keys, 1, 'purpose', 'one', 'two');

  test.each<[string, string | undefined]>([
    ['another key', signed(keys, 9, 'purpose', 'one', 'two')],
    ['another purpose', signed(keys, 1, 'other', 'one', 'two')],
    ['another part', signed(keys, 1, 'purpose', 'one', 'three')],
    ['parts divided elsewhere', signed(keys, 1, 'purpose', 'onet', 'wo')],
    ['parts joined', signed(keys, 1, 'purpose', 'one,two')],
  ])('is another with %s', (_, other) => {
    expect(other).not.toBe(signature);
  });

  test('is the same again', () => {
    expect(signed(keys, 1, 'purpose', 'one', 'two')).toBe(signature);
  });

  test('is none without its key', () => {
    expect(sign(keys, 2, 'purpose', 'one')).toBeNull();
  });
});

test.each<[string, string, boolean]>([
  ['secret', 'secret', true],
  ['secret', 'secreT', false],
  ['secret', 'secrets', false],
  ['', '', true],
])('"%s" and "%s" are the same secret: %s', (one, other, same) => {
  expect(sameSecret(one, other)).toBe(same);
});
