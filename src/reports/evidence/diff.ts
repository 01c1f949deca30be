import { z } from 'zod';
import { type Finding, findingSchema } from '../../audits/findings/finding-schema.js';
import { UsageError } from '../../usage-error.js';
import type { BundleDiff, UnitDifference } from '../schemas/answers/evidence-schema.js';
import { unpacked } from './archive.js';
import { type CountedDocument, PARTS } from './bundle.js';
import { type Files, misfits } from './manifest.js';
import type { RecordedRows } from './recorded-rows.js';

/** A bundle opened for comparing. UsageError for one that is not as it was written, or that is for release. */
export async function openBundle(archive: Buffer, name: string): Promise<Files> {
  const files = await unpacked(archive);
  if (files === null || misfits(files).length > 0) {
    throw new UsageError(
      `${name} is no bundle, or not as it was written. See what is wrong with: ordergap verify ${name}`,
    );
  }
  if (!files.has(PARTS.rows)) {
    throw new UsageError(`${name} is for release and holds no rows: compare the team’s own bundles.`);
  }
  return files;
}

/** What differs between two bundles of one question: figures, units and documents. */
export function diff(a: Files, b: Files): BundleDiff {
  const [left, right] = [opened(a), opened(b)];
  const families = figureDifferences(left.finding, right.finding);
  const units = unitDifferences(left, right);
  const [mine, theirs] = [left, right].map(({ documents }) => new Set(documents.map(({ sha256 }) => sha256)));
  const inBoth = [...(mine ?? [])].filter((id) => theirs?.has(id)).length;
  const documents = { onlyInA: (mine?.size ?? 0) - inBoth, onlyInB: (theirs?.size ?? 0) - inBoth, inBoth };
  const auditFileDiffers = a.get(PARTS.audit)?.equals(b.get(PARTS.audit) ?? Buffer.alloc(0)) !== true;
  const told = [left, right].map(({ finding: { audit, period, asOf, rules } }) => ({
    audit: audit.name,
    period,
    asOf,
    rules,
  }));
  const [ofA, ofB] = told as [BundleDiff['a'], BundleDiff['a']];
  const same = families.length + units.length + documents.onlyInA + documents.onlyInB === 0 && !auditFileDiffers;
  return { same, a: ofA, b: ofB, families, units, documents, auditFileDiffers };
}

interface Opened {
  readonly finding: Finding;
  readonly rows: RecordedRows;
  readonly documents: readonly CountedDocument[];
}

const documentsShape = z.array(
  z.strictObject({ sha256: z.string(), format: z.string().nullable(), kind: z.string().nullable() }),
);

function opened(files: Files): Opened {
  const part = (name: keyof typeof PARTS): unknown =>
    JSON.parse((files.get(PARTS[name]) ?? Buffer.alloc(0)).toString('utf8'));
  return {
    finding: findingSchema.parse(part('finding')),
    rows: part('rows') as RecordedRows,
    documents: documentsShape.parse(part('documents')),
  };
}

function figureDifferences(a: Finding, b: Finding): BundleDiff['families'] {
  const [mine, theirs] = [figures(a), figures(b)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const [left, right] = [mine.get(key) ?? null, theirs.get(key) ?? null];
    if (JSON.stringify(left) === JSON.stringify(right)) return [];
    const [group = '', family = ''] = key.split(' ');
    return [{ group, family, a: left, b: right }];
  });
}

function figures({ groups }: Finding): ReadonlyMap<string, BundleDiff['families'][number]['a']> {
  return new Map(
    groups.flatMap(({ group, of, observed, families }) =>
      families.map(({ family, made }) => [`${group} ${family}`, { made, observed, of }] as const),
    ),
  );
}

function unitDifferences(a: Opened, b: Opened): readonly UnitDifference[] {
  const [mine, theirs] = [unitsIn(a), unitsIn(b)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].sort().flatMap((key) => {
    const [left, right] = [mine.get(key) ?? null, theirs.get(key) ?? null];
    if (JSON.stringify(left) === JSON.stringify(right)) return [];
    const [group = '', id = ''] = key.split(' ');
    return [{ group, case: id, a: left, b: right }];
  });
}

/** Those of the period, by group and id. */
function unitsIn({ finding: { period }, rows }: Opened): ReadonlyMap<string, UnitDifference['a']> {
  return new Map(
    rows.groups.flatMap(({ group, units }) =>
      units
        .filter(({ on, youth }) => !youth && on >= period.from && on <= period.to)
        .map(({ id, on, outcome, made }) => [`${group} ${id}`, { on, outcome, made }] as const),
    ),
  );
}
