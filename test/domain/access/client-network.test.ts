import { describe, expect, test } from 'vitest';
import { networkOf } from '#domain/access/client-network.ts';

describe('the network of an address', () => {
  test.each([
    ['192.0.2.77', '192.0.2'],
    ['::ffff:192.0.2.9', '192.0.2'],
    ['::FFFF:192.0.2.9', '192.0.2'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8:0:0:ffff::', '2001:db8:0:0'],
    ['2001:db8:0:0:0:0:0:1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
