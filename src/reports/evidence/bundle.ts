import { readAudit } from '../../audits/definition/read-audit.js';
import type { Answers } from './answer-evidence.js';
import { answerEvidence } from './answer-evidence.js';
import { type Files, MANIFEST, MANIFEST_HASH, manifestHash, manifestOf, SIGNATURE } from './manifest.js';
import { type RecordedRows, replaying } from './recorded-rows.js';
import { type RecordedRun, replayRun } from './recorded-run.js';
import { signatureOf } from './signature.js';

/** A document that tells of a case in the rows: by the hash of its bytes, so that who holds it can show that it is the same. */
export interface CountedDocument {
  readonly sha256: string;
  readonly format: string | null;
  readonly kind: string | null;
}

/** Files of a bundle by what is in them. */
export const PARTS = {
  about: 'README.txt',
  audit: 'audit.yaml',
  run: 'run.json',
  rows: 'rows.json',
  documents: 'documents.json',
  finding: 'finding.json',
  gaps: 'gaps.json',
  report: 'report.json',
  page: 'report.html',
  release: 'release.json',
} as const;

/** What is recomputed from the rows, and compared. */
export const ANSWERS = ['finding', 'gaps', 'report'] as const satisfies readonly (keyof Answers & keyof typeof PARTS)[];

const ABOUT = `An ordergap evidence bundle. Check it, on any machine, with: ordergap verify FILE

manifest.json    the SHA-256 of every file here, and manifest.sha256 its own
audit.yaml       the question, as it was asked
rows.json        what every figure is counted from: a row a case, by keyed hashes, without names, words or references
run.json         the days asked about, the instant the answer is of, what people decided
finding.json     the answer; gaps.json, report.json and report.html what was made of it
documents.json   the SHA-256 of every document that tells of a case counted
release.json     in a bundle for release: the aggregates, in the place of all that is made of single cases
`;

/** The files of a bundle, complete with manifest; signed where a key is given. */
export function bundled(parts: Readonly<Partial<Record<keyof typeof PARTS, string>>>, keyFile?: string): Files {
  const files = new Map<string, Buffer>([[PARTS.about, Buffer.from(ABOUT)]]);
  for (const [part, content] of Object.entries(parts)) {
    files.set(PARTS[part as keyof typeof PARTS], Buffer.from(content));
  }
  const manifest = manifestOf(files);
  files.set(MANIFEST, manifest);
  files.set(MANIFEST_HASH, manifestHash(manifest));
  if (keyFile !== undefined) files.set(SIGNATURE, signatureOf(manifest, keyFile));
  return files;
}

/** A file of JSON, the same bytes for the same value. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** The numbers of a bundle worked out again from its question, run and rows. Throws where one of these is not as it was written. */
export function recomputed(text: (part: keyof typeof PARTS) => string): Answers {
  const auditText = text('audit');
  const { run, given } = replayRun(JSON.parse(text('run')) as RecordedRun);
  const rows = replaying(JSON.parse(text('rows')) as RecordedRows);
  return answerEvidence(readAudit(auditText, PARTS.audit), rows, { run, given: { ...given, auditText } });
}
