import { findingSchema } from '../../audits/finding-schema.js';
import { packed, unpacked } from './archive.js';
import { ANSWERS, jsonFile, PARTS, recomputed } from './bundle.js';
import { type Difference, differences } from './differences.js';
import { type Files, MANIFEST, misfits, SIGNATURE } from './manifest.js';
import { publicKeyIn, signedBy } from './signature.js';

export interface Checked {
  readonly what: 'archive' | 'hashes' | 'signature' | 'numbers';
  readonly ok: boolean;
  readonly words: string;
}

export interface Verified {
  readonly ok: boolean;
  readonly checks: readonly Checked[];
  /** Numbers that come out otherwise: `a` as in the bundle, `b` as worked out here. */
  readonly differences: readonly (Difference & { readonly file: string })[];
}

/** Of the program and not of the figures: a later version may name its rules otherwise and still count the same. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['rules', 'version']);
const MOST = 50;

/**
 * Whether a bundle is as it was written, byte for byte, and whether every number in it follows from its rows. `keyFile` is the
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
  return verified([...checks, check], found);
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
  try {
    const again = recomputed(text);
    const found = ANSWERS.flatMap((part) => {
      const kept: unknown = JSON.parse(text(part));
      const made: unknown = JSON.parse(jsonFile(again[part]));
      return differences(kept, made, NOT_COUNTED).map((one) => ({ file: PARTS[part], ...one }));
    });
    const finding = findingSchema.parse(JSON.parse(text('finding')));
    const same =
      finding.rules.extractor === again.finding.rules.extractor ? '' : '; made by other rules than this version has';
    const figures = finding.groups.reduce((sum, { families }) => sum + families.length, 0);
    return found.length === 0
      ? {
          check: passed(
            'numbers',
            `worked out again from the rows, all the same: ${figures} rates and all beside them${same}`,
          ),
          found,
        }
      : { check: failed('numbers', `${found.length} come out otherwise${same}`), found: found.slice(0, MOST) };
  } catch {
    return {
      check: failed('numbers', 'they cannot be worked out: the rows are not as ordergap bundle writes them'),
      found: [],
    };
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
