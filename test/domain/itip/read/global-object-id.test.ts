import { describe, expect, test } from 'vitest';
import { uidInGlobalObjectId } from '#domain/itip/read/global-object-id.ts';

/** As Exchange files a foreign UID: a fixed head, a date, the mark, a version, the UID, a zero octet. */
function globalObjectId(uid: string, { mark = 'vCal-Uid', tail = '00' } = {}): string {
  const hex = (text: string) => Buffer.from(text).toString('hex');
  const head = '040000008200e00074c5b7101a82e008';
  return `${head}${'00'.repeat(20)}${hex(mark)}01000000${hex(uid)}${tail}`;
}

const uid = 'a2b3c4d5-token@invites.test';

describe('the UID inside the id of Exchange', () => {
  test.each<[string, string, string | null]>([
    ['is what was filed', globalObjectId(uid), uid],
    ['in capitals', globalObjectId(uid).toUpperCase(), uid],
    ['without the zero octet at its end', globalObjectId(uid, { tail: '' }), uid],
    ['ends at the first zero octet', globalObjectId(uid, { tail: '0061' }), uid],
    ['is missing from an id of its own', globalObjectId(uid, { mark: 'xxxxxxxx' }), null],
    ['is empty when cut off after the mark', globalObjectId('', { tail: '' }), ''],
    ['is nothing in a plain UID', uid, null],
    ['is nothing in half an octet', globalObjectId(uid).slice(0, -1), null],
    ['is nothing in a short text', 'vCal-Uid', null],
    ['is nothing with text around it', ` ${globalObjectId(uid)}`, null],
    ['is nothing in no text', '', null],
  ])('%s', (_, text, inside) => {
    expect(uidInGlobalObjectId(text)).toBe(inside);
  });
});
