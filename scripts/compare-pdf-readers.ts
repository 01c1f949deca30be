import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../src/documents/content.js';
import { readPdf } from '../src/documents/pdf/pdf.js';
import { openPdfjsPages } from '../src/documents/pdf/pdfjs-pages.js';
import { openPlainPages } from '../src/documents/pdf/plain-pages.js';
import { QuarantineError } from '../src/documents/quarantine-error.js';

/**
 * `npx tsx scripts/compare-pdf-readers.ts PATH…`: every PDF among the paths, read by the reader of plain PDFs and by pdf.js;
 * one line for each that was declined or on which they differ, and the counts. Exit 1 where they differ.
 */
const NEAR = 0.05;

const counts = { same: 0, declined: 0, differ: 0, quarantined: 0 };
for (const path of process.argv.slice(2).flatMap(pdfsIn)) {
  const outcome = await compare(readFileSync(path));
  counts[outcome.kind] += 1;
  if (outcome.kind !== 'same') process.stdout.write(`${outcome.kind}: ${path}: ${outcome.why}\n`);
}
process.stdout.write(`${JSON.stringify(counts)}\n`);
process.exitCode = counts.differ > 0 ? 1 : 0;

function pdfsIn(path: string): readonly string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => pdfsIn(join(path, name)));
  return path.toLowerCase().endsWith('.pdf') ? [path] : [];
}

interface Outcome {
  readonly kind: keyof typeof counts;
  readonly why: string;
}

async function compare(bytes: Buffer): Promise<Outcome> {
  const judged = await pagesBy(openPdfjsPages, bytes);
  let why = '';
  const plain = await pagesBy(async () => {
    const opened = openPlainPages(bytes);
    if (!('declined' in opened)) return opened;
    why = opened.declined;
    throw new QuarantineError('invalid_pdf', 'declined');
  }, bytes);
  if (why !== '') return { kind: 'declined', why };
  if (typeof judged === 'string' || typeof plain === 'string') {
    return judged === plain
      ? { kind: 'quarantined', why: summary(judged) }
      : { kind: 'differ', why: `pdf.js ${summary(judged)}, plain ${summary(plain)}` };
  }
  const different = firstDifference(judged, plain);
  return different === undefined ? { kind: 'same', why: '' } : { kind: 'differ', why: different };
}

async function pagesBy(open: typeof openPdfjsPages, bytes: Buffer): Promise<readonly Page[] | string> {
  try {
    return (await readPdf(bytes, open)).pages;
  } catch (error) {
    if (error instanceof QuarantineError) return error.code;
    throw error;
  }
}

function summary(read: readonly Page[] | string): string {
  return typeof read === 'string' ? read : `${read.length} pages`;
}

/** The first run of words on which two readings differ by more than rounding. */
function firstDifference(judged: readonly Page[], plain: readonly Page[]): string | undefined {
  if (judged.length !== plain.length) return `${judged.length} and ${plain.length} pages`;
  for (const [at, page] of judged.entries()) {
    const other = plain[at];
    if (page.width !== other?.width || page.height !== other.height) return `page ${at + 1}: another size`;
    if (page.isPicture !== other.isPicture) return `page ${at + 1}: a picture for one only`;
    for (let index = 0; index < Math.max(page.runs.length, other.runs.length); index += 1) {
      const [a, b] = [page.runs[index], other.runs[index]];
      const near = (key: 'x' | 'y' | 'width' | 'height') => Math.abs((a?.[key] ?? 0) - (b?.[key] ?? 0)) < NEAR;
      const same = a?.text === b?.text && near('x') && near('y') && near('width') && near('height');
      if (!same) return `page ${at + 1}, run ${index}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
    }
  }
  return undefined;
}
