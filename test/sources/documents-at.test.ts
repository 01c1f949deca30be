import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { documentsAt } from '../../src/sources/documents-at.js';
import { letGo } from '../../src/sources/held-files.js';
import type { SkipReason } from '../../src/sources/skipped.js';
import { zipOf } from './zip-of.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ONE = Buffer.from('{"one": 1}');
const TWO = Buffer.from('<two/>');

interface Seen {
  readonly name: string;
  readonly holds?: string;
  readonly refused?: string;
}

/** What is found in a file of these bytes, whose name says nothing. */
async function seenIn(bytes: Buffer, name = 'outer.bin', skipped: SkipReason[] = []): Promise<readonly Seen[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const seen: Seen[] = [];
  for await (const found of documentsAt([path], { onSkip: (reason) => skipped.push(reason) })) {
    expect(found.path).toBe(path);
    if (found.refused) {
      expect(found.id).toMatch(/^[0-9a-f]{64}$/);
      expect(found.held).toBeUndefined();
      seen.push({ name: found.name, refused: found.refused.problem.code });
      continue;
    }
    const held = readFileSync(found.held ?? path);
    if (found.held) {
      expect(found.id).toBe(createHash('sha256').update(held).digest('hex'));
      expect(statSync(found.held).mode & 0o777).toBe(0o600);
      expect(statSync(join(found.held, '..')).mode & 0o777).toBe(0o700);
      await letGo(found.held);
      expect(existsSync(found.held)).toBe(false);
    }
    seen.push({ name: found.name, holds: held.toString('utf8') });
  }
  return seen;
}

type TarPart = Parameters<ReturnType<typeof pack>['entry']>[0] & { readonly bytes?: Buffer };

async function tarOf(...parts: readonly TarPart[]): Promise<Buffer> {
  const archive = pack();
  for (const { bytes = Buffer.alloc(0), ...header } of parts) archive.entry(header, bytes);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface MailPart {
  readonly type: string;
  readonly name?: string;
  readonly bytes: Buffer;
  readonly inline?: boolean;
}

function mailOf(
  text: string,
  parts: readonly MailPart[],
  { end = '--=_b--\r\n', type = 'multipart/mixed' } = {},
): Buffer {
  const shown = parts.map(({ type: kind, name, bytes, inline }) => {
    const disposition = `${inline ? 'inline' : 'attachment'}${name ? `; filename="${name}"` : ''}`;
    const body = kind.startsWith('message/') ? bytes.toString('latin1') : bytes.toString('base64');
    const encoding = kind.startsWith('message/') ? '7bit' : 'base64';
    return `--=_b\r\nContent-Type: ${kind}\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
  });
  const body = `--=_b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text}\r\n`;
  const head = `Received: from testham.example\r\nFrom: Court Office <office@testham.example>\r\nTo: desk@example.org\r\nSubject: Register\r\nMIME-Version: 1.0\r\nContent-Type: ${type};\r\n boundary="=_b"\r\n\r\n`;
  return Buffer.from(`${head}${body}${shown.join('')}${end}`, 'latin1');
}

const zip = () =>
  zipOf([
    { name: 'one.json', bytes: ONE },
    { name: 'day/two.xml', bytes: TWO, method: 0 },
  ]);
const read = (name: string): Seen[] => [
  { name: `${name}/one.json`, holds: ONE.toString() },
  { name: `${name}/day/two.xml`, holds: TWO.toString() },
];

describe('opens, whatever the file is called,', () => {
  const tar = () => tarOf({ name: 'one.json', bytes: ONE }, { name: './day/two.xml', bytes: TWO });
  const cases: readonly (readonly [string, () => Promise<Buffer> | Buffer, readonly Seen[]])[] = [
    ['a zip archive', zip, read('outer.bin')],
    ['a tar archive', tar, read('outer.bin')],
    ['a gzipped tar archive', async () => gzipSync(await tar()), read('outer.bin')],
    ['a gzipped file', () => gzipSync(ONE), [{ name: 'outer.bin/outer.bin', holds: ONE.toString() }]],
    [
      'an e-mail with attachments',
      () =>
        mailOf('See attached.', [
          { type: 'application/json', name: 'one.json', bytes: ONE },
          { type: 'text/plain', name: 'two.xml', bytes: TWO },
        ]),
      [
        { name: 'outer.bin/one.json', holds: ONE.toString() },
        { name: 'outer.bin/two.xml', holds: TWO.toString() },
      ],
    ],
    [
      'an e-mail passed on in another, without the marks before its lines',
      () => mailOf('Passed on:\n> Fern\n>> Moss\n> \n> Elm', []),
      [
        {
          name: 'outer.bin/message.txt',
          holds: expect.stringMatching(/^Fern\r?\nMoss\r?\n\r?\nElm$/m) as unknown as string,
        },
      ],
    ],
    [
      'an e-mail that is all text',
      () => mailOf('The fine is =C2=A3120.', []),
      [{ name: 'outer.bin/message.txt', holds: expect.stringContaining('The fine is £120.') as unknown as string }],
    ],
    [
      'an e-mail whose page says what its plain text does not',
      () =>
        mailOf(
          'See below.',
          [{ type: 'text/html', bytes: Buffer.from('<p>The fine is £120 and costs.</p>'), inline: true }],
          { type: 'multipart/alternative' },
        ),
      [{ name: 'outer.bin/message.html', holds: expect.stringContaining('The fine is £120') as unknown as string }],
    ],
    [
      'a web page saved as one file',
      () =>
        Buffer.from(
          'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_p"\r\n\r\n--=_p\r\nContent-Type: text/html\r\n\r\n<p>List</p>\r\n--=_p\r\nContent-Type: text/css\r\n\r\np {}\r\n--=_p--\r\n',
        ),
      [{ name: 'outer.bin/message.html', holds: expect.stringContaining('<p>List</p>') as unknown as string }],
    ],
    [
      'a mailbox of several e-mails',
      () => {
        const mail = mailOf('x', [{ type: 'text/xml', name: 'two.xml', bytes: TWO }]).toString('latin1');
        const from = 'From office@testham.example Tue Jul 14 10:00:00 2026\r\n';
        return Buffer.from(`${from}${mail}\r\n${from}${mail}`, 'latin1');
      },
      [
        { name: 'outer.bin/message-1/two.xml', holds: TWO.toString() },
        { name: 'outer.bin/message-2/two.xml', holds: TWO.toString() },
      ],
    ],
    [
      'an archive in an e-mail',
      () => mailOf('See attached.', [{ type: 'application/zip', name: 'in.zip', bytes: zip() }]),
      read('outer.bin/in.zip'),
    ],
    [
      'an e-mail in an archive',
      () => zipOf([{ name: 'in.eml', bytes: mailOf('x', [{ type: 'text/xml', name: 'two.xml', bytes: TWO }]) }]),
      [{ name: 'outer.bin/in.eml/two.xml', holds: TWO.toString() }],
    ],
    [
      'an e-mail attached to an e-mail',
      () => {
        const inner = mailOf('y', [{ type: 'text/xml', name: 'two.xml', bytes: TWO }]).toString('latin1');
        return mailOf('x', [{ type: 'message/rfc822', bytes: Buffer.from(inner.replaceAll('=_b', '=_c'), 'latin1') }]);
      },
      [{ name: 'outer.bin/message-1.eml/two.xml', holds: TWO.toString() }],
    ],
  ];
  test.each(cases)('%s', async (_what, bytes, expected) => {
    expect(await seenIn(await bytes())).toEqual(expected);
  });

  test('a gzipped file under its own name without the ending', async () => {
    expect(await seenIn(gzipSync(TWO), 'list.xml.gz')).toEqual([
      { name: 'list.xml.gz/list.xml', holds: TWO.toString() },
    ]);
  });
});

describe('leaves alone', () => {
  const whole: readonly (readonly [string, Buffer])[] = [
    ['a workbook, which is a zip file too', zipOf([{ name: 'xl/workbook.xml' }, { name: '[Content_Types].xml' }])],
    ['an open document, which is one as well', zipOf([{ name: 'mimetype', method: 0 }, { name: 'content.xml' }])],
    ['JSON', ONE],
    ['a register of labels and values', Buffer.from('Court: Testham\nFrom: 10:00\nDefendant: Fern Test\n\nFined\n')],
    ['nothing', Buffer.alloc(0)],
  ];
  test.each(whole)('%s', async (_what, bytes) => {
    expect(await seenIn(bytes)).toEqual([{ name: 'outer.bin', holds: bytes.toString('utf8') }]);
  });

  test('a workbook inside an archive', async () => {
    const book = zipOf([{ name: '[Content_Types].xml' }]);
    expect(await seenIn(zipOf([{ name: 'book.xlsx', bytes: book }]))).toMatchObject([{ name: 'outer.bin/book.xlsx' }]);
  });
});

describe('a hostile or broken container: one bad entry is refused alone, with its own code,', () => {
  const good = { name: 'two.xml', bytes: TWO };
  const zeros = Buffer.alloc(4 * 1024 * 1024);
  const tarGood = { name: 'two.xml', bytes: TWO };
  const cutTar = async () => (await tarOf(tarGood, { name: 'big', bytes: Buffer.alloc(4000, 'x') })).subarray(0, 3000);
  const attached = [
    { type: 'text/xml', name: 'two.xml', bytes: TWO },
    { type: 'text/csv', name: 'cut.csv', bytes: ONE },
  ];
  const OUTER = 'outer.bin';
  const cases: readonly (readonly [string, () => Promise<Buffer> | Buffer, Readonly<Record<string, string>>])[] = [
    [
      'a zip entry with a password',
      () => zipOf([{ name: 'a', flags: 1, bytes: ONE }, good]),
      { a: 'encrypted_archive' },
    ],
    ['a zip bomb', () => zipOf([{ name: 'a', bytes: zeros }, good]), { a: 'archive_too_large' }],
    [
      'a zip bomb whose directory lies about its size',
      () => zipOf([{ name: 'a', bytes: zeros, saysUnpacked: 10 }, good]),
      { a: 'archive_too_large' },
    ],
    [
      'a zip entry said to be over 200 MB',
      () => zipOf([{ name: 'a', bytes: ONE, saysUnpacked: 201 * 1024 * 1024 }, good]),
      { a: 'file_too_large' },
    ],
    [
      'a path up and out of a zip',
      () => zipOf([{ name: '../../a', bytes: ONE }, good]),
      { '../../a': 'invalid_archive' },
    ],
    ['an absolute path in a zip', () => zipOf([{ name: '/etc/a', bytes: ONE }, good]), { '/etc/a': 'invalid_archive' }],
    [
      'a path of Windows’ drives in a zip',
      () => zipOf([{ name: 'C:\\a', bytes: ONE }, good]),
      { 'C:/a': 'invalid_archive' },
    ],
    [
      'a link in a zip',
      () => zipOf([{ name: 'a', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }, good]),
      { a: 'invalid_archive' },
    ],
    [
      'a zip entry packed by another method',
      () => zipOf([{ name: 'a', bytes: ONE, method: 14 }, good]),
      { a: 'invalid_archive' },
    ],
    [
      'a zip entry of a wrong sum',
      () => zipOf([{ name: 'a', bytes: ONE, saysCrc: 7 }, good]),
      { a: 'invalid_archive' },
    ],
    [
      'a zip entry of a wrong size',
      () => zipOf([{ name: 'a', bytes: ONE, saysUnpacked: 7 }, good]),
      { a: 'invalid_archive' },
    ],
    ['a zip whose directory breaks off', () => zipOf([good], { entries: 2 }), { [OUTER]: 'invalid_archive' }],
    ['a path up and out of a tar', () => tarOf({ name: '../a', bytes: ONE }, tarGood), { '../a': 'invalid_archive' }],
    [
      'a link in a tar',
      () => tarOf({ name: 'a', type: 'symlink', linkname: '/etc/passwd' }, tarGood),
      { a: 'invalid_archive' },
    ],
    [
      'a hard link in a tar',
      () => tarOf({ name: 'a', type: 'link', linkname: 'b' }, tarGood),
      { a: 'invalid_archive' },
    ],
    ['a tar that was cut short', cutTar, { big: 'invalid_archive', [OUTER]: 'invalid_archive' }],
    [
      'a gzipped tar that was cut short',
      async () => {
        const noise = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at * 31 + (at >> 3) * 17) % 251));
        const packed = gzipSync(await tarOf(tarGood, { name: 'big', bytes: noise }));
        return packed.subarray(0, packed.length - 200);
      },
      { big: 'invalid_archive', [OUTER]: 'invalid_archive' },
    ],
    [
      'the last attachment of an e-mail cut short',
      () => mailOf('x', attached, { end: '' }),
      { 'cut.csv': 'invalid_archive' },
    ],
    [
      'an archive three deep',
      () => zipOf([{ name: 'b.zip', bytes: zipOf([{ name: 'c.zip', bytes: zip() }]) }, good]),
      { 'b.zip/c.zip': 'nested_too_deep' },
    ],
    [
      'a broken archive in an archive',
      () => zipOf([{ name: 'b.zip', bytes: zip().subarray(0, 60) }, good]),
      { 'b.zip': 'invalid_archive' },
    ],
  ];
  test.each(cases)('%s', async (_what, bytes, refused) => {
    const seen = await seenIn(await bytes());
    const bad = Object.entries(refused).map(([name, code]) => ({
      name: name === OUTER ? OUTER : `${OUTER}/${name}`,
      refused: code,
    }));
    expect(seen.filter((one) => one.refused)).toEqual(bad);
    expect(seen.filter((one) => one.holds).map(({ name }) => name)).toEqual([`${OUTER}/two.xml`]);
  });

  const unread: readonly (readonly [string, () => Promise<Buffer> | Buffer, string])[] = [
    ['a zip cut short', () => zip().subarray(0, -30), 'invalid_archive'],
    ['a zip of nothing', () => zipOf([]), 'empty_file'],
    [
      'a zip of more than 10,000 entries',
      () => zipOf(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}` }))),
      'too_many_entries',
    ],
    [
      'a tar of more than 10,000 entries',
      () => tarOf(...Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}` }))),
      'too_many_entries',
    ],
    ['a gzip bomb', () => gzipSync(zeros), 'archive_too_large'],
    [
      'a gzipped tar that is a bomb',
      async () => gzipSync(await tarOf({ name: 'a', bytes: zeros })),
      'archive_too_large',
    ],
    ['a gzip file cut short', () => gzipSync(Buffer.from('x'.repeat(500))).subarray(0, -9), 'invalid_archive'],
    [
      'a gzip file of a wrong sum',
      () => Buffer.concat([gzipSync(ONE).subarray(0, -8), Buffer.alloc(8)]),
      'invalid_archive',
    ],
    ['an encrypted e-mail', () => mailOf('x', [], { type: 'multipart/encrypted' }), 'encrypted_archive'],
  ];
  test.each(unread)('%s is refused whole', async (_what, bytes, code) => {
    expect(await seenIn(await bytes())).toEqual([{ name: OUTER, refused: code }]);
  });

  test('entries that share their bytes are stopped when they come to 100 times the archive', async () => {
    const shared = zipOf([{ name: '0', bytes: Buffer.from(`${'ab'.repeat(200_000)}`) }]);
    const directoryAt = shared.indexOf('PK\x01\x02');
    const listed = shared.subarray(directoryAt, -22);
    const end = Buffer.from(shared.subarray(-22));
    end.writeUInt16LE(2000, 8);
    end.writeUInt16LE(2000, 10);
    end.writeUInt32LE(listed.length * 2000, 12);
    const bomb = Buffer.concat([shared.subarray(0, directoryAt), ...Array.from({ length: 2000 }, () => listed), end]);
    const seen = await seenIn(bomb);
    expect(seen.at(-1)).toEqual({ name: OUTER, refused: 'archive_too_large' });
    expect(seen.length).toBeLessThan(100);
  });
});

test('tells what it passes over', async () => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', '.hidden'), 'x');
  writeFileSync(join(folder, 'in', 'half.json.part'), 'x');
  const skipped: SkipReason[] = [];
  for await (const _ of documentsAt([join(folder, 'in')], { onSkip: (reason) => skipped.push(reason) }));
  const picture = { type: 'image/png', name: 'logo.png', bytes: ONE, inline: true };
  const signature = { type: 'application/pkcs7-signature', name: 'smime.p7s', bytes: ONE };
  await seenIn(mailOf('Dear all', [picture, signature, { type: 'text/xml', name: 'a.xml', bytes: TWO }]), 'm', skipped);
  const systems = [{ name: '__MACOSX/._one.json' }, { name: 'in/Thumbs.db' }, { name: 'in/desktop.ini' }];
  await seenIn(zipOf([...systems, { name: 'one.json', bytes: ONE }]), 'z', skipped);
  expect(skipped).toEqual([
    'hidden_file',
    'half_written_file',
    'mail_picture',
    'mail_signature',
    'mail_text',
    'hidden_file',
    'system_file',
    'system_file',
  ]);
});

test('one entry alone can be asked for', async () => {
  const path = join(folder, 'outer.zip');
  writeFileSync(path, mailOf('x', [{ type: 'application/zip', name: 'in.zip', bytes: zip() }]));
  const names: string[] = [];
  for await (const { name, held } of documentsAt([path], { only: 'outer.zip/in.zip/day/two.xml' })) {
    names.push(name);
    await letGo(held);
  }
  expect(names).toEqual(['outer.zip/in.zip/day/two.xml']);
});

test('the same archive gives the same ids, refused entries included', async () => {
  const bytes = zipOf([
    { name: 'a', flags: 1, bytes: ONE },
    { name: 'b', flags: 1, bytes: ONE },
    { name: 'c', bytes: TWO },
  ]);
  const ids: (string | undefined)[][] = [];
  for (const name of ['x.zip', 'y.zip']) {
    writeFileSync(join(folder, name), bytes);
    const found: (string | undefined)[] = [];
    for await (const { id, held } of documentsAt([join(folder, name)])) {
      found.push(id);
      await letGo(held);
    }
    ids.push(found);
  }
  expect(ids[0]).toEqual(ids[1]);
  expect(new Set(ids[0]).size).toBe(3);
});
