import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deriveCode, hashCode } from '#domain/access/codes.ts';
import { keys, oldKeys, otherKeys } from './keys.ts';

const event = { id: 'abcdefghijklmnop', codeKey: 1, codeGeneration: 0 };
const code = deriveCode(keys, event, 'api');

describe('a code', () => {
  test('says what it is for, and 160 bits', () => {
    expect(code).toMatch(/^api_[a-z2-7]{32}$/);
    expect(deriveCode(keys, event, 'manage')).toMatch(/^manage_[a-z2-7]{32}$/);
  });

  test('is the same again, also when a newer key signs by now', () => {
    expect([deriveCode(keys, event, 'api'), deriveCode(oldKeys, event, 'api')]).toEqual([code, code]);
  });

  test.each<[string, string]>([
    ['the manage code of the same event', deriveCode(keys, event, 'manage').replace('manage', 'api')],
    ['the next generation', deriveCode(keys, { ...event, codeGeneration: 1 }, 'api')],
    [
      'the manage code, however often that was replaced',
      deriveCode(keys, { ...event, manageGeneration: 1 }, 'manage'),
    ],
    ['another event', deriveCode(keys, { ...event, id: 'ponmlkjihgfedcba' }, 'api')],
    ['another key', deriveCode(keys, { ...event, codeKey: 31 }, 'api')],
    ['another deployment', deriveCode(otherKeys, event, 'api')],
  ])('differs from that of %s', (_, other) => {
    expect(other).not.toBe(code);
  });

  test('stays when the code of the other scope is replaced', () => {
    expect(deriveCode(keys, { ...event, manageGeneration: 1 }, 'api')).toBe(code);
    const manage = deriveCode(keys, event, 'manage');
    expect(deriveCode(keys, { ...event, codeGeneration: 1 }, 'manage')).toBe(manage);
    expect(deriveCode(keys, { ...event, manageGeneration: 1 }, 'manage')).not.toBe(manage);
  });

  test('cannot be made without its key, and says so', () => {
    expect(() => deriveCode(keys, { ...event, codeKey: 2 }, 'api')).toThrow(
      expect.objectContaining({ code: 'signing-key-lost' }),
    );
  });
});

describe('what is stored of a code', () => {
  test('is its SHA-256', () => {
    expect(hashCode(code)).toBe(createHash('sha256').update(code).digest('hex'));
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['another scope', code.replace('api', 'root')],
    ['no scope', code.slice(4)],
    ['capitals', code.toUpperCase()],
    ['a character less', code.slice(0, -1)],
    ['a character more', `${code}a`],
    ['a line break behind it', `${code}\n`],
    ['a blank before it', ` ${code}`],
    ['a character no code has', `${code.slice(0, -1)}1`],
  ])('is nothing for %s', (_, text) => {
    expect(hashCode(text)).toBeNull();
  });
});
