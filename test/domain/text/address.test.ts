import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwnAddress, likelyMailbox, normaliseAddress, sameAddress } from '#domain/text/address.ts';
import { runs } from '#test/support/walks.ts';

const local64 = 'a'.repeat(64);
const host = (length: number) => `${'h'.repeat(60)}.${'h'.repeat(60)}.${'h'.repeat(length - 126)}.org`;

describe('the one spelling of an address', () => {
  test.each<[string, string, string | null]>([
    ['as it is', 'bob@example.org', 'bob@example.org'],
    ['letter case does not count', 'Bob@Example.ORG', 'bob@example.org'],
    ['blanks around it do not count', ' bob@example.org\r\n', 'bob@example.org'],
    ['dots count', 'b.o.b@gmail.com', 'b.o.b@gmail.com'],
    ['tags count', 'bob+news@example.org', 'bob+news@example.org'],
    ['every character of RFC 5321', "!#$%&'*+/=?^_`{|}~-@example.org", "!#$%&'*+/=?^_`{|}~-@example.org"],
    ['an international domain in one form', 'bob@Bücher.example', 'bob@xn--bcher-kva.example'],
    ['which it may have already', 'bob@xn--bcher-kva.example', 'bob@xn--bcher-kva.example'],
    ['64 octets before the @', `${local64}@example.org`, `${local64}@example.org`],
    ['65 octets before the @', `a${local64}@example.org`, null],
    ['254 octets in all', `${'a'.repeat(64)}@${host(189)}`, `${'a'.repeat(64)}@${host(189)}`],
    ['255 octets in all', `${'a'.repeat(64)}@${host(190)}`, null],
    ['no @', 'bob.example.org', null],
    ['nothing before the @', '@example.org', null],
    ['nothing after the @', 'bob@', null],
    ['two @', 'bob@home@example.org', null],
    ['nothing', '', null],
    ['a dot too many', 'bob..ray@example.org', null],
    ['a dot at the end', 'bob.@example.org', null],
    ['a quoted local part', '"bob ray"@example.org', null],
    ['an address with a name', 'Bob <bob@example.org>', null],
    ['a header smuggled in', 'bob@example.org\r\nBcc: eve@example.org', null],
    ['a domain without a dot', 'bob@localhost', null],
    ['an IP address', 'bob@127.0.0.1', null],
    ['an IP literal', 'bob@[127.0.0.1]', null],
    ['a label that begins with a hyphen', 'bob@-example.org', null],
    ['letters outside ASCII before the @', 'bób@example.org', null],
    ['the Kelvin sign, whose lower case is a k', '\u212Aen@example.org', null],
  ])('%s', (_, address, normalised) => {
    expect(normaliseAddress(address)).toBe(normalised);
  });

  const label = fc.stringMatching(/^[a-zA-Z0-9]{1,10}$/);
  const local = fc.array(fc.stringMatching(/^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]{1,8}$/), {
    minLength: 1,
    maxLength: 4,
  });
  const address = fc.tuple(local, label).map(([parts, name]) => `${parts.join('.')}@${name}.example`);

  test('is its own', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          fc.emailAddress(),
          fc.string(),
          fc.string({ unit: 'grapheme' }).map((text) => `bob@${text}.example`),
        ),
        (text) => {
          const normalised = normaliseAddress(text);
          if (normalised !== null) expect(normaliseAddress(normalised)).toBe(normalised);
        },
      ),
      { numRuns: runs(300, 1000) },
    );
  });

  test('distinguishes two people by every dot and tag', () => {
    fc.assert(
      fc.property(address, fc.nat(), fc.constantFrom('.', '+tag'), (text, place, addition) => {
        const at = 1 + (place % text.indexOf('@'));
        const other = text.slice(0, at) + addition + text.slice(at);
        expect(sameAddress(text, other)).toBe(false);
      }),
      { numRuns: runs(300, 1000) },
    );
  });

  test('is the same in any letter case', () => {
    fc.assert(fc.property(address, (text) => sameAddress(text.toUpperCase(), text.toLowerCase())));
  });
});

test.each<[string, string, string, boolean]>([
  ['in other letters', 'Bob@example.org', 'bob@EXAMPLE.org', true],
  ['in both forms of a domain', 'bob@bücher.example', 'bob@xn--bcher-kva.example', true],
  ['with a dot', 'b.ob@example.org', 'bob@example.org', false],
  ['at another domain', 'bob@example.com', 'bob@example.org', false],
  ['that nobody can have', '', '', false],
])('two addresses %s', (_, one, other, same) => {
  expect(sameAddress(one, other)).toBe(same);
});

describe('the mailbox an address ends up in', () => {
  test.each<[string, string, string]>([
    ['without its tag', 'bob+news@example.org', 'bob@example.org'],
    ['without all of its tags', 'bob+news+more@example.org', 'bob@example.org'],
    ['without a tag after a hyphen', 'bob-1@example.org', 'bob@example.org'],
    ['without tags of both kinds', 'bob-1+news@example.org', 'bob@example.org'],
    ['where nothing but a tag is left', '+1@example.org', '@example.org'],
    ['with its dots, which may tell people apart', 'b.ob@example.org', 'b.ob@example.org'],
    ['without dots at Gmail', 'b.o.b+news@gmail.com', 'bob@gmail.com'],
    ['at Gmail by its other name', 'b.ob@googlemail.com', 'bob@gmail.com'],
    ['at Proton, by any of its names', 'b.o_b@pm.me', 'bob@proton.me'],
    ['at iCloud, by its older names', 'b.ob+1@mac.com', 'b.ob@icloud.com'],
    ['at Yandex', 'b.ob@ya.ru', 'bob@yandex.ru'],
    ['at Fastmail, named by the domain', 'anything@bob.fastmail.com', 'bob@fastmail.com'],
    ['at Fastmail, named by the domain with a tag', 'x.y@a.bob-1.fastmail.fm', 'bob@fastmail.fm'],
    ['at Fastmail itself', 'bob@fastmail.com', 'bob@fastmail.com'],
    ['below the domain that was registered', 'bob@a.b.example.com', 'bob@example.com'],
    ['below a registry with two labels', 'bob@mail.example.co.uk', 'bob@example.co.uk'],
    ['below somebody’s name at a host of many', 'bob@mail.bob.github.io', 'bob@bob.github.io'],
    ['at a registry itself', 'bob@co.uk', 'bob@co.uk'],
    ['at a domain in other letters', 'bob@a.xn--bcher-kva.example', 'bob@xn--bcher-kva.example'],
  ])('%s', (_, address, mailbox) => {
    expect(likelyMailbox(address)).toBe(mailbox);
  });

  test('is its own mailbox, whatever the address', () => {
    const part = fc.stringMatching(/^[a-z0-9+-]{1,8}(\.[a-z0-9+-]{1,8})?$/);
    const host = fc.constantFrom(
      ...['gmail.com', 'googlemail.com', 'pm.me', 'mac.com', 'a-b.fastmail.com', 'sent.com'],
      ...['a.example.com', 'x.y.co.uk', 'github.io'],
    );
    fc.assert(
      fc.property(part, host, (local, domain) => {
        const mailbox = likelyMailbox(`${local}@${domain}`);
        expect(likelyMailbox(mailbox)).toBe(mailbox);
      }),
    );
  });
});

describe('our own addresses', () => {
  test.each([
    ['create@invites.test', true],
    ['anybody@invites.test', true],
    ['bounce@Invites.Test', true],
    ['x@bounce.invites.test', true],
    ['x@a.b.invites.test', true],
    ['x@notinvites.test', false],
    ['x@invites.test.example', false],
    ['x@test', false],
  ])('%s: %s', (address, own) => {
    expect(isOwnAddress(address, 'invites.test')).toBe(own);
  });
});
