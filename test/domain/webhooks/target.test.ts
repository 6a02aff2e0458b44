/** Which URLs and addresses are called. */
import { describe, expect, test } from 'vitest';
import { isPublicAddress, targetRefusal } from '#domain/webhooks/target.ts';

describe('a URL is refused', () => {
  test.each([
    ['plain http', 'http://example.org/hook'],
    ['another scheme', 'ftp://example.org/hook'],
    ['a file', 'file:///etc/passwd'],
    ['no URL', 'example.org/hook'],
    ['a user name', 'https://ann@example.org/hook'],
    ['a password', 'https://ann:secret@example.org/hook'],
    ['a user name that looks like a host', 'https://example.org@10.0.0.1/'],
    ['a well-known port', 'https://example.org:22/hook'],
    ['the metadata address', 'https://169.254.169.254/latest/meta-data/'],
    ['a public IP address', 'https://8.8.8.8/hook'],
    ['a decimal address', 'https://2130706433/'],
    ['an octal address', 'https://0177.0.0.1/'],
    ['a hexadecimal address', 'https://0x7f.0x0.0x0.0x1/'],
    ['a hexadecimal number', 'https://0x7f000001/'],
    ['a short address', 'https://127.1/'],
    ['digits of another width', 'https://１２７.０.０.１/'],
    ['an ideographic full stop', 'https://127。0。0。1/'],
    ['an escaped address', 'https://%31%32%37.0.0.1/'],
    ['IPv6 loopback', 'https://[::1]/'],
    ['mapped IPv4', 'https://[::ffff:169.254.169.254]/'],
    ['a name without a dot', 'https://metadata/'],
    ['localhost', 'https://localhost/'],
    ['a name below localhost', 'https://x.localhost/'],
    ['a name of a network', 'https://metadata.google.internal/'],
    ['a dot at the end', 'https://example.org./'],
    ['a dot after localhost', 'https://localhost./'],
    ['multicast DNS', 'https://printer.local/'],
    ['a very long URL', `https://example.org/${'x'.repeat(2000)}`],
  ])('with %s: %s', (_, url) => {
    expect(targetRefusal(url, false)).toEqual(expect.any(String));
  });
});

test.each(['https://example.org/hook', 'https://example.org:8443/a?b=c', 'https://münchen.example/x'])(
  'the URL %s is called',
  (url) => {
    expect(targetRefusal(url, false)).toBeNull();
  },
);

test('a local server that may call this machine calls no other private address', () => {
  for (const url of ['http://127.0.0.1:9000/', 'http://localhost:9000/', 'https://[::1]:9000/'])
    expect(targetRefusal(url, true), url).toBeNull();
  for (const url of [
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://example.org/',
    'ftp://127.0.0.1/',
  ])
    expect(targetRefusal(url, true), url).not.toBeNull();
});

describe('an address is not public', () => {
  test.each([
    ...['0.0.0.0', '0.1.2.3', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254'],
    ...['169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1'],
    ...['192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '::', '::1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:0:8.8.8.8', '::8.8.8.8'],
    ...['64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::1', '2001:0:4136:e378::1', 'fd00:ec2::254'],
    ...[
      'fc00::1',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      '2001:db8::1',
      '3fff::1',
      '100::1',
      '5f00::1',
    ],
    ...['4000::1', '2001:10::1', '127.1', '0x7f.0.0.1', '2130706433', 'example.org', ''],
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])(
  'the address %s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
