import { RULES_VERSION } from '../../facts/version.js';
import type { Checked, Verified } from '../schemas/answers/evidence-schema.js';
import { reportSchema } from '../schemas/report-schema.js';
import { REPORT_FORMATS } from '../writers/index.js';
import { packed, unpacked } from './archive.js';
import { ANSWERS, jsonFile, PARTS, recomputed } from './bundle.js';
import { differences } from './differences.js';
import { EVIDENCE_FORM } from './evidence-form.js';
import { type Files, MANIFEST, misfits, SIGNATURE } from './manifest.js';
import { madeBy } from './recorded-run.js';
import { publicKeyIn, signedBy } from './signature.js';

/** Of the program and not of the figures: a later version may name its rules otherwise and still count the same. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['rules', 'version']);
const MOST = 50;

/**
 * Whether a bundle is as it was written, byte for byte, whether every number in it follows from its rows, and whether its page says no other. `keyFile` is the
 * public key it must be signed by.
 */
export async function verify(archive: Buffer, keyFile?: string): Promise<Verified> {
  const files = await unpacked(archive);
  if (files === null) return verified([failed('archive', 'this is no archive of ordergap bundle, or it is broken')]);
  const isWhole = archive.equals(await packed(files));
  const odd = misfits(files);
  const checks = [
    isWhole
      ? passed('archive', `${files.size} files`)
      : failed('archive', 'it holds bytes that belong to no file: it is not as it was written'),
    odd.length === 0
      ? passed('hashes', 'every file is as it was written')
      : failed('hashes', `not as written, or not in the manifest: ${odd.join(', ')}`),
    signature(files, keyFile),
  ];
  if (odd.length > 0) return verified(checks);
  const { check, found } = numbers(files);
  const page = check.ok ? await pageOf(files) : [];
  return verified([...checks, check, ...page], found);
}

/** Whether the page says what the report in figures says: its words, for how it is laid out may change. */
async function pageOf(files: Files): Promise<readonly Checked[]> {
  const [page, kept] = [files.get(PARTS.page), files.get(PARTS.report)];
  const writer = REPORT_FORMATS.find(({ name }) => name === 'html');
  const by = madeBy(parsed((files.get(PARTS.run) ?? '').toString()));
  if (page === undefined || kept === undefined || writer === undefined) return [];
  // Of another form the page is worded otherwise; a release does not tell its form.
  if (by?.form !== EVIDENCE_FORM) return [];
  const report = reportSchema.safeParse(parsed(kept.toString('utf8')));
  const [again = ''] = report.success ? (await writer.write(report.data)).values() : [];
  return wordsOf(page.toString('utf8')) === wordsOf(again.toString())
    ? [passed('page', `${PARTS.page} says what ${PARTS.report} says`)]
    : [failed('page', `${PARTS.page} says otherwise than ${PARTS.report}`)];
}

function wordsOf(html: string): string {
  return html
    .replace(/<style[^>]*>[^<]*<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function signature(files: Files, keyFile: string | undefined): Checked {
  const wanted = keyFile === undefined ? null : publicKeyIn(keyFile);
  const [manifest, kept] = [files.get(MANIFEST), files.get(SIGNATURE)];
  if (manifest === undefined || kept === undefined) {
    return wanted === null
      ? passed('signature', 'it is not signed: it tells that nothing was altered by accident, not who made it')
      : failed('signature', 'it is not signed');
  }
  const signed = signedBy(manifest, kept);
  if (signed.is === 'not_valid') return failed('signature', 'the signature is not of this manifest');
  if (wanted === null) return passed('signature', 'signed; give --key PUBLIC.pem to check by whom');
  return signed.publicKey === wanted
    ? passed('signature', 'signed by the key given')
    : failed('signature', 'signed by another key than the one given');
}

function numbers(files: Files): { readonly check: Checked; readonly found: Verified['differences'] } {
  const text = (part: keyof typeof PARTS) => (files.get(PARTS[part]) ?? Buffer.alloc(0)).toString('utf8');
  if (files.has(PARTS.release) && !files.has(PARTS.rows)) {
    return { check: passed('numbers', 'aggregates for release: there are no rows to count from'), found: [] };
  }
  const by = madeBy(parsed(text('run')));
  const isOtherForm = by !== null && by.form !== EVIDENCE_FORM;
  try {
    const again = recomputed(text);
    const found = ANSWERS.flatMap((part) => {
      const kept: unknown = JSON.parse(text(part));
      const made: unknown = JSON.parse(jsonFile(again[part]));
      return differences(kept, made, NOT_COUNTED).map((one) => ({ file: PARTS[part], ...one }));
    });
    const figures = again.finding.groups.reduce((sum, { families }) => sum + families.length, 0);
    if (found.length === 0)
      return {
        check: passed(
          'numbers',
          `worked out again from the rows, all the same: ${figures} rates and all beside them${otherRules(by)}`,
        ),
        found,
      };
    if (!isOtherForm)
      return { check: failed('numbers', `${found.length} come out otherwise`), found: found.slice(0, MOST) };
    const counted = found.filter(
      ({ file, a, b }) => file !== PARTS.report && typeof a === 'number' && typeof b === 'number',
    );
    return {
      check: failed('numbers', ofOtherForm(by, { places: found.length, counted: counted.length })),
      found: counted.slice(0, MOST),
    };
  } catch {
    const words = isOtherForm
      ? `${madeWords(by)}, which this one cannot work out: verify it with the ordergap that made it. That alone is no sign that anything was altered`
      : 'they cannot be worked out: the rows are not as ordergap bundle writes them';
    return { check: failed('numbers', words), found: [] };
  }
}

type Maker = NonNullable<ReturnType<typeof madeBy>>;

/** Rules that have read on since then change nothing that is worked out from the rows. */
function otherRules(by: Maker | null): string {
  return by === null || by.rules === RULES_VERSION
    ? ''
    : `; read by rules ${by.rules}, this version has ${RULES_VERSION}`;
}

function madeWords({ rules, form }: Maker): string {
  return `made by rules ${rules} in form ${form} of findings and reports, where this version has rules ${RULES_VERSION} and form ${EVIDENCE_FORM}`;
}

function ofOtherForm(by: Maker, { places, counted }: { readonly places: number; readonly counted: number }): string {
  const told =
    counted === 0
      ? 'every figure that both forms tell of the finding is the same'
      : `${counted} figures that both forms tell come out otherwise, which a new form does not account for`;
  return `not worked out in full: ${madeWords(by)}; ${places} places are told otherwise; ${told}. Verify it with the ordergap that made it`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function verified(checks: readonly Checked[], found: Verified['differences'] = []): Verified {
  return { ok: checks.every(({ ok }) => ok), checks, differences: found };
}

function passed(what: Checked['what'], words: string): Checked {
  return { what, ok: true, words };
}

function failed(what: Checked['what'], words: string): Checked {
  return { what, ok: false, words };
}
