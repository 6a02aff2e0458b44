import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEncrypted, signedContent } from '#domain/mail/smime.ts';
import { envelopedData, signedData } from '#test/support/smime.ts';
import { runs } from '#test/support/walks.ts';

const entity = 'Content-Type: text/plain\r\n\r\nHello';
const read = async (content: Uint8Array) => {
  const inside = await signedContent({ content });
  return inside && Buffer.from(inside).toString();
};

describe('what lies in a signature', () => {
  test('is the same in every encoding of its lengths, and in any number of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('definite' as const, 'indefinite' as const),
        fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
        async (text, lengths, chunk) => {
          expect(await read(signedData(text, lengths, chunk))).toBe(Buffer.from(text).toString());
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test('is nothing, and no error, in what is broken anywhere', async () => {
    const whole = signedData(entity, 'indefinite', 8);
    const changed = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length));
    await fc.assert(
      fc.asyncProperty(changed, async ([at, octet, length]) => {
        const broken = Buffer.from(whole);
        broken[at] = octet;
        const found = await read(broken.subarray(0, length));
        expect(found === null || typeof found === 'string').toBe(true);
      }),
      { seed: 1, numRuns: runs(200, 1000) },
    );
  });

  test('is not looked for without end', { timeout: 5000 }, async () => {
    const begin = signedData(entity).subarray(0, 20);
    expect(await read(Buffer.concat([begin, Buffer.alloc(2_000_000, '\x30\x80', 'latin1')]))).toBeNull();
    expect(await read(Buffer.concat([begin, Buffer.alloc(2_000_000, '\x05\x00', 'latin1')]))).toBeNull();
  });

  test('of eight megabytes in pieces of a kilobyte is read', { timeout: 10_000 }, async () => {
    const large = 'x'.repeat(8 * 1024 * 1024);
    expect((await read(signedData(large, 'indefinite', 1024)))?.length).toBe(large.length);
  });

  test('is nothing in what is encrypted', async () => {
    expect(await read(envelopedData())).toBeNull();
    expect(isEncrypted({ content: envelopedData() })).toBe(true);
    expect(isEncrypted({ content: signedData(entity) })).toBe(false);
  });
});
