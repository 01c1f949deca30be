import { describe, expect, test } from '@jest/globals';
import { hostAndPort } from '../../src/sources/host-and-port.js';
import { isPublicAddress, mayConnectTo } from '../../src/sources/web/private-address.js';

describe('an address of the public internet', () => {
  test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '64:ff9b::101:101'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, elsewhere in its block', '127.8.8.8'],
    ['this machine in IPv6', '::1'],
    ['this machine, IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['this machine, IPv4 in IPv6 in hex', '::ffff:7f00:1'],
    ['this machine behind a translator', '64:ff9b::7f00:1'],
    ['nobody', '0.0.0.0'],
    ['nobody in IPv6', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.9'],
    ['a private network', '192.168.1.1'],
    ['a private network in IPv6', 'fd00::1'],
    ['a private network, IPv4 in IPv6', '::ffff:10.0.0.1'],
    ['a cloud’s own data', '169.254.169.254'],
    ['link-local in IPv6', 'fe80::1'],
    ['shared by a carrier', '100.64.0.1'],
    ['many', '224.0.0.1'],
    ['many in IPv6', 'ff02::1'],
    ['all', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['a tunnel', '2002:7f00:1::'],
    ['a tunnel', '2001:0:7f00:1::'],
    ['documentation', '2001:db8::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not one of %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test('a private address is connected to only where it is allowed, on its port', () => {
  const allowed = ['127.0.0.1:8080', '[fd00::5]:443', '10.0.0.7'].flatMap((one) => hostAndPort(one) ?? []);
  expect(allowed).toHaveLength(3);
  expect(mayConnectTo('127.0.0.1', 8080, allowed)).toBe(true);
  expect(mayConnectTo('::ffff:127.0.0.1', 8080, allowed)).toBe(true);
  expect(mayConnectTo('127.0.0.1', 8081, allowed)).toBe(false);
  expect(mayConnectTo('127.0.0.2', 8080, allowed)).toBe(false);
  expect(mayConnectTo('fd00:0::5', 443, allowed)).toBe(true);
  expect(mayConnectTo('10.0.0.7', 9999, allowed)).toBe(true);
  expect(mayConnectTo('1.1.1.1', 443, [])).toBe(true);
});

test.each([
  ['lists.example.org', { host: 'lists.example.org', port: undefined }],
  ['Lists.example.org:8443', { host: 'lists.example.org', port: 8443 }],
  ['[::1]:80', { host: '::1', port: 80 }],
  ['::1', { host: '::1', port: undefined }],
  ['https://lists.example.org', undefined],
  ['lists.example.org/path', undefined],
  ['lists.example.org:99999', undefined],
  ['lists.example.org:0', undefined],
  ['[lists]:80', undefined],
])('a host with or without a port: %s', (written, read) => {
  expect(hostAndPort(written)).toEqual(read);
});
