import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findToken,
  signToken,
  TOKEN_LENGTH,
  type TokenSubject,
  verifyToken,
} from '#domain/access/reply-token.ts';
import { eventId, recipientId } from '#domain/text/ids.ts';
import { keys, oldKeys, otherKeys } from './keys.ts';

const subjectOf = (uid: string): TokenSubject => {
  const event = eventId('ann@example.com', uid);
  return { eventId: event, recipientId: recipientId(event, 'bob@example.org') };
};
const subject = subjectOf('launch@calendar.example');
const token = signToken(keys, subject);

describe('a token', () => {
  test('leads back to whom it was signed for', () => {
    fc.assert(
      fc.property(fc.string(), (uid) => {
        expect(verifyToken(keys, signToken(keys, subjectOf(uid)))).toEqual(subjectOf(uid));
      }),
    );
  });

  test('fits into a local part behind rsvp+, in lower case', () => {
    expect(token).toMatch(/^[a-z2-7]+$/);
    expect(token).toHaveLength(TOKEN_LENGTH);
    expect(`rsvp+${token}`.length).toBeLessThanOrEqual(64);
  });

  test.each<[string, string, TokenSubject | null]>([
    ['in capitals', token.toUpperCase(), subject],
    ['in mixed letters', token.replace(/[a-m]/g, (letter) => letter.toUpperCase()), subject],
    ['signed by an old key', signToken(oldKeys, subject), subject],
    ['signed by somebody else', signToken(otherKeys, subject), null],
    [
      'of one recipient with the MAC of another',
      token.slice(0, -24) + signToken(keys, subjectOf('other')).slice(-24),
      null,
    ],
    ['under the number of another key', signToken(oldKeys, subject).charAt(0) + token.slice(1), null],
    ['under the number of a key that is gone', `c${token.slice(1)}`, null],
    ['cut off', token.slice(0, -1), null],
    ['one character longer', `${token}a`, null],
    ['with text around it', `rsvp+${token}`, null],
    ['empty', '', null],
  ])('%s', (_, text, found) => {
    expect(verifyToken(keys, text)).toEqual(found);
  });

  test('an old key alone does not read what a newer one signed', () => {
    expect(verifyToken(oldKeys, token)).toBeNull();
  });

  test('is refused when any character anywhere is replaced', () => {
    const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789+-_.@ é'];
    const mutations = [...token].flatMap((right, at) =>
      characters
        .filter((wrong) => wrong !== right)
        .map((wrong) => token.slice(0, at) + wrong + token.slice(at + 1)),
    );
    expect(mutations.filter((mutation) => verifyToken(keys, mutation) !== null)).toEqual([]);
  });
});

describe('the first genuine token', () => {
  const forged = signToken(otherKeys, subject);
  test.each<[string, string[], TokenSubject | null]>([
    ['in a reply address', [`rsvp+${token}@invites.test`], subject],
    ['in a UID, upper-cased', [`${token}@invites.test`.toUpperCase()], subject],
    ['behind one that is forged', [`rsvp+${forged}@invites.test`, `${token}@invites.test`], subject],
    ['is missing when all are forged', [`rsvp+${forged}@invites.test`], null],
    ['is missing in a longer word', [`a${token}`, `${token}a`], null],
    ['is missing in no text', ['', 'create@invites.test'], null],
    ['is missing', [], null],
  ])('%s', (_, texts, found) => {
    expect(findToken(keys, texts)).toEqual(found);
  });
});
