import { describe, expect, test } from 'vitest';
import { addressKey, createClientAddress, isForwarded, isLoopback, normalizeAddress } from './address.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['FE80::1%eth0', 'fe80::1'],
  ['192.0.2.1:5412', '192.0.2.1'],
  ['[2001:DB8::1]:443', '2001:db8::1'],
  ['', ''],
])('%s is spelt %s', (address, expected) => {
  expect(normalizeAddress(address)).toBe(expected);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0:1::', '2001:db8:0:1::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
])('limits count %s by %s', (address, expected) => {
  expect(addressKey(address)).toBe(expected);
});

describe('the client’s address', () => {
  const request = (remoteAddress: string, forwarded?: string | string[]) => ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

  test.each([
    ['trusting nobody', undefined, '10.0.0.1', '1.1.1.1', '10.0.0.1'],
    ['a trusted range', ['10.0.0.0/8'], '10.0.0.1', '1.1.1.1', '1.1.1.1'],
    [
      'what comes before an untrusted one is not believed',
      ['10.0.0.0/8'],
      '10.0.0.1',
      '6.6.6.6, 1.1.1.1',
      '1.1.1.1',
    ],
    ['a chain of trusted ones', ['10.0.0.0/8'], '::ffff:10.0.0.1', '1.1.1.1, 10.9.9.9', '1.1.1.1'],
    ['all of it trusted', ['10.0.0.0/8'], '10.0.0.1', '10.2.2.2, 10.3.3.3', '10.2.2.2'],
    ['a named range', ['loopback'], '::1', '1.1.1.1', '1.1.1.1'],
    ['an IPv6 range', ['2001:db8::/32'], '2001:db8::7', '1.1.1.1', '1.1.1.1'],
    ['one hop', 1, '9.9.9.9', '6.6.6.6, 1.1.1.1', '1.1.1.1'],
    ['no hop', 0, '9.9.9.9', '1.1.1.1', '9.9.9.9'],
    ['more hops than there are', 5, '9.9.9.9', '1.1.1.1', '1.1.1.1'],
    ['what is no address', 2, '9.9.9.9', 'unknown, 1.1.1.1', '1.1.1.1'],
    ['an empty header', ['10.0.0.0/8'], '10.0.0.1', '', '10.0.0.1'],
    ['an address with a port', ['10.0.0.0/8'], '10.0.0.1', '1.1.1.1:4711', '1.1.1.1'],
  ] as const)('%s', (...[, trust, remote, forwarded, expected]) => {
    const trustProxy = typeof trust === 'object' ? [...trust] : trust;
    expect(createClientAddress(trustProxy)(request(remote, forwarded))).toBe(expected);
  });

  test('a header that came twice is read as one', () => {
    const clientAddress = createClientAddress(['10.0.0.0/8']);
    expect(clientAddress(request('10.0.0.1', ['6.6.6.6', '1.1.1.1']))).toBe('1.1.1.1');
  });
});

test('this machine and forwarding are recognised', () => {
  expect(isLoopback({ socket: { remoteAddress: '::ffff:127.0.0.1' } })).toBe(true);
  expect(isLoopback({ socket: { remoteAddress: '10.0.0.1' } })).toBe(false);
  expect(isLoopback({ socket: {} })).toBe(false);
  expect(isForwarded({ headers: { forwarded: 'for=1.1.1.1' } })).toBe(true);
  expect(isForwarded({ headers: { host: 'a' } })).toBe(false);
});
