import { writeRegisterPdf } from '../register-pdf.js';
import { commonPlatformJson } from './common-platform.js';
import { courtList } from './court-list.js';
import type { Format } from './courts.js';
import type { Appearance } from './hearing.js';
import { informantCsv } from './informant-csv.js';
import { at } from './random.js';
import { courtRegisterJson, informantRegisterJson } from './register-json.js';
import { registerOf } from './register-print.js';
import { registerText } from './register-text.js';
import { spiXml } from './spi.js';

/** One file of the corpus: where it lies, and its bytes. */
export interface CorpusFile {
  readonly path: string;
  readonly bytes: Buffer;
}

type Together = readonly [Appearance, ...Appearance[]];

/** Puts every appearance into the document a court would send it in, and adds two that nobody can read and one that comes twice. */
export async function documentsOf(appearances: readonly Appearance[]): Promise<CorpusFile[]> {
  const files = await filesOf(appearances, formatOf);
  return [...files, ...damagedAndRepeated(files)];
}

/** How appearances can be told: as the corpus has them, as the registers behind prints and prosecutors' files, or typed out. */
export type Telling = Format | 'court-register' | 'informant-register' | 'text';

/** The same appearances as if every court sent the one format, by path; those of a Crown Court come from Common Platform all the same. */
export async function documentsIn(format: Telling, appearances: readonly Appearance[]): Promise<CorpusFile[]> {
  return filesOf(appearances, (one) => (one.jurisdiction === 'CROWN' ? 'cp' : format));
}

/** The lists published before those days, a file for each court and day. */
export function listsOf(appearances: readonly Appearance[]): CorpusFile[] {
  const days = new Map<string, Map<string, Appearance>>();
  for (const one of appearances) {
    if (one.jurisdiction === 'CROWN') continue;
    const path = `${slug(one.court.town)}/${one.date}-list.json`;
    const day = days.get(path) ?? new Map<string, Appearance>();
    days.set(path, day.set(`${one.case.urn}/${one.case.person.forename}/${one.case.person.surname}`, one));
  }
  return [...days].flatMap(([path, day]) => {
    const [first, ...rest] = day.values();
    return first ? [{ path, bytes: Buffer.from(courtList([first, ...rest])) }] : [];
  });
}

async function filesOf(
  appearances: readonly Appearance[],
  formatFor: (one: Appearance) => Telling,
): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const [path, together] of byDocument(appearances, formatFor)) {
    files.push({ path, bytes: await bytesOf(formatFor(together[0]), together) });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Crown Court results come from Common Platform whichever court committed. */
function formatOf(one: Appearance): Format {
  return one.jurisdiction === 'CROWN' ? 'cp' : one.court.format;
}

function byDocument(
  appearances: readonly Appearance[],
  formatFor: (one: Appearance) => Telling,
): Map<string, [Appearance, ...Appearance[]]> {
  const documents = new Map<string, [Appearance, ...Appearance[]]>();
  for (const one of appearances) {
    const path = pathOf(one, formatFor(one));
    const together = documents.get(path);
    if (together === undefined) documents.set(path, [one]);
    else together.push(one);
  }
  return documents;
}

function pathOf(one: Appearance, format: Telling): string {
  const { town, force, crownCourt } = one.court;
  const folder = slug(one.jurisdiction === 'CROWN' ? crownCourt : town);
  const again = one.account.number > 1 ? '-shared-again' : '';
  switch (format) {
    case 'cp': {
      const first = slug(one.hearingKey.split('/')[0] ?? one.case.urn);
      return `${folder}/${one.date}-${first}${again}.json`;
    }
    case 'spi':
      return `${folder}/${one.date}-${slug(one.case.urn)}.xml`;
    case 'pdf':
      return `${folder}/${one.date}-register${again}.pdf`;
    case 'court-register':
      return `${folder}/${one.date}-register.json`;
    case 'informant-register':
      return `${slug(force)}/informant-register-${one.date}.json`;
    case 'text':
      return `${folder}/${one.date}-register.txt`;
    case 'csv':
      return `${slug(force)}/informant-register-${one.date}.csv`;
  }
}

async function bytesOf(format: Telling, together: Together): Promise<Buffer> {
  switch (format) {
    case 'cp':
      return Buffer.from(commonPlatformJson(together));
    case 'spi':
      return Buffer.from(spiXml(together));
    case 'pdf':
      return writeRegisterPdf(registerOf(together));
    case 'court-register':
      return Buffer.from(courtRegisterJson(together));
    case 'informant-register':
      return Buffer.from(informantRegisterJson(together[0].court.force, together));
    case 'text':
      return Buffer.from(registerText(together));
    case 'csv':
      return Buffer.from(informantCsv(together[0].court.force, together));
  }
}

function damagedAndRepeated(files: readonly CorpusFile[]): CorpusFile[] {
  const pdf = at(
    files.filter((file) => file.path.endsWith('.pdf')),
    0,
  );
  const repeated = at(
    files.filter((file) => file.path.endsWith('.json')),
    0,
  );
  return [
    { path: 'damaged/empty-file.json', bytes: Buffer.alloc(0) },
    { path: 'damaged/truncated-register.pdf', bytes: pdf.bytes.subarray(0, 700) },
    { path: `sent-twice/copy-of-${repeated.path.replaceAll('/', '-')}`, bytes: repeated.bytes },
  ];
}

function slug(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
