import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { arrivalAt, arrivalsIn, keepArrival, removeArrival } from '../../src/sources/arrivals.js';
import { inWords } from '../../src/sources/configured/span-of-time.js';
import { moveFile } from '../../src/sources/folders/move-file.js';
import { type Watched, watchedFolder, watchedMail } from '../../src/sources/folders/watched-folder.js';
import { SourceFailure } from '../../src/sources/source-failure.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-watched-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
const write = (name: string, text = name) => {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), text);
};
const known = async ({ files }: Watched) => {
  const names: string[] = [];
  for await (const file of files) names.push(file.known);
  return names;
};

test('in a watched folder, files that are not whole, hidden or links are passed over, and so is where files are moved to', async () => {
  for (const name of [
    'a.json',
    'b/c.json',
    'd.json.part',
    'e.partial',
    'f.tmp',
    'g.crdownload',
    'h.filepart',
    '.i.json',
    'done/j.json',
  ])
    write(name);
  symlinkSync(at('a.json'), at('k.json'));
  const skipped: string[] = [];
  const watched = await watchedFolder(folder, { except: at('done'), onSkip: (reason) => skipped.push(reason) });
  expect(await known(watched)).toEqual(['a.json', 'b/c.json']);
  expect(skipped.sort()).toEqual(['hidden_file', ...Array(5).fill('half_written_file'), 'link'].sort());
});

test.each(['gone', 'a.json'])('a watched folder that is none fails as gone: %s', async (name) => {
  write('a.json');
  await expect(watchedFolder(at(name))).rejects.toThrow(SourceFailure);
});

test('of a Maildir the delivered e-mails are known by their own name, read or not, and tmp is left alone', async () => {
  write('new/1700.M1.host');
  write('cur/1600.M1.host:2,RS');
  write('tmp/1800.M1.host');
  write('dovecot.index.cache');
  const watched = await watchedMail(folder);
  expect(watched.arrivesWhole).toBe(true);
  expect(await known(watched)).toEqual(['1700.M1.host', '1600.M1.host']);
});

test('a folder of e-mails that is no Maildir is watched as any folder', async () => {
  write('one.eml');
  const watched = await watchedMail(folder);
  expect([watched.arrivesWhole, await known(watched)]).toEqual([false, ['one.eml']]);
});

describe('a file that is moved', () => {
  test('keeps its folder and overwrites nothing', async () => {
    write('x/a.json', 'new');
    write('done/x/a.json', 'old');
    expect(await moveFile(at('x', 'a.json'), at('done'), 'x/a.json')).toBe(at('done', 'x', 'a-2.json'));
    expect(readFileSync(at('done', 'x', 'a.json'), 'utf8')).toBe('old');
    expect(readFileSync(at('done', 'x', 'a-2.json'), 'utf8')).toBe('new');
    expect(readdirSync(at('x'))).toEqual([]);
  });
});

describe('what came from the web', () => {
  test('is under its hash once it is whole, for its owner alone, and once however often it comes', async () => {
    const keep = () =>
      keepArrival(at('arrivals'), { name: 'a.json', content: Readable.from([Buffer.from('abc')]) }, () => {});
    const id = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await keep()).toEqual({ path: at('arrivals', id, 'a.json'), id, bytes: 3 });
    await keep();
    expect(readdirSync(at('arrivals'))).toEqual([id]);
    expect(await arrivalAt(at('arrivals'), id)).toBe(at('arrivals', id, 'a.json'));
    expect((await arrivalsIn(at('arrivals'))).map((one) => one.id)).toEqual([id]);
    await removeArrival(at('arrivals'), id);
    expect(await arrivalAt(at('arrivals'), id)).toBeUndefined();
  });

  test('leaves nothing where it breaks off or is too much', async () => {
    const endless = Readable.from([Buffer.alloc(10), Buffer.alloc(10)]);
    const guard = (bytes: number) => {
      if (bytes > 15) throw new SourceFailure('too_large');
    };
    await expect(keepArrival(at('arrivals'), { name: 'a', content: endless }, guard)).rejects.toThrow(SourceFailure);
    expect(readdirSync(at('arrivals'))).toEqual([]);
  });
});

test.each([
  [1, '1 second'],
  [90, '90 seconds'],
  [900, '15 minutes'],
  [3_600, '1 hour'],
  [172_800, '2 days'],
])('%d seconds are said as %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});
