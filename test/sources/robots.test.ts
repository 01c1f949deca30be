import { expect, test } from '@jest/globals';
import { linkedAddresses } from '../../src/sources/web/linked-addresses.js';
import { nameOfAddress } from '../../src/sources/web/name-of-address.js';
import { robotsSay } from '../../src/sources/web/robots.js';
import { shownAddress } from '../../src/sources/web/web-rules.js';

const TEXT = `User-agent: *
Disallow: /private/
Crawl-delay: 7

User-agent: ordergap
Disallow: /registers/
Allow: /registers/open/
Crawl-delay: 20
`;

test.each([
  ['https://a.example.org/registers/x.pdf', false, 20_000],
  ['https://a.example.org/registers/open/x.pdf', true, 20_000],
  ['https://a.example.org/private/x.pdf', true, 20_000],
  ['https://a.example.org/robots.txt', true, 20_000],
])('the rules that name ordergap are those it keeps: %s', (address, allowed, delay) => {
  expect(robotsSay({ state: 'rules', text: TEXT }, new URL(address))).toEqual({ allowed, delay });
});

test.each([
  ['rules for everybody', { state: 'rules', text: 'User-agent: *\nDisallow: /a' } as const, false],
  ['rules for somebody else', { state: 'rules', text: 'User-agent: else\nDisallow: /' } as const, true],
  ['no robots.txt', { state: 'none', text: null } as const, true],
  ['one that could not be had', { state: 'unreachable', text: null } as const, false],
])('with %s', (_, robots, allowed) => {
  expect(robotsSay(robots, new URL('https://a.example.org/a/b')).allowed).toBe(allowed);
});

test('links of an index page are those that fit, each once, wherever the page says they begin', () => {
  const page = `<base href="/lists/"><a href="register-2026-11-20.csv">x</a> <A HREF='register-2026-11-21.csv#top'>y</a>
    <a href="register-2026-11-20.csv">again</a><a href="about.html">z</a><a href="https://else.example.org/register-1.csv">e</a>
    <a href="javascript:void(0)">j</a><a>none</a><img src="register-5.csv">`;
  const links = linkedAddresses(page, new URL('https://a.example.org/index.html'), '/lists/register-*.csv');
  expect(links.map(({ href }) => href)).toEqual([
    'https://a.example.org/lists/register-2026-11-20.csv',
    'https://a.example.org/lists/register-2026-11-21.csv',
  ]);
});

test.each([
  ['https://a.example.org/x/register%20of%20today.pdf?key=1', 'register-of-today.pdf'],
  ['https://a.example.org/x/', 'x'],
  ['https://a.example.org', 'a.example.org'],
  ['https://a.example.org/%2e%2e%2fetc%2fpasswd', 'etc-passwd'],
  ['https://a.example.org/.part', 'part'],
  ['https://a.example.org/%ff', 'ff'],
])('a document of the web is called by its address: %s', (address, name) => {
  expect(nameOfAddress(new URL(address))).toBe(name);
});

test('an address is shown without its query', () => {
  expect(shownAddress('https://a.example.org/x?token=geheim#y')).toBe('https://a.example.org/x');
});
