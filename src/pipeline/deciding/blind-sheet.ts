import type { Audit } from '../../audits/definition/audit.js';
import { runGroup } from '../../audits/definition/group-run.js';
import { BLIND_SAMPLE, type BlindReading, blindKey, blindSample, sealOf } from '../../audits/readings/blind-sample.js';
import { ALL_UP_TO, seedOf } from '../../audits/readings/reading-protocol.js';
import { periodOf } from '../../audits/units/period.js';
import { orderFamily } from '../../law/orders/order-families.js';
import type { BlindSheet, BlindSheetRow } from '../../reports/blind/blind-sheet.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { storedRows } from '../answering/stored-rows.js';
import { unitLines } from '../answering/unit-lines.js';
import { judgedAgain } from './review-units.js';

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly asOf: string;
  readonly seed?: string;
  readonly size?: number;
  /** What was read before: those of its cases that stand as they were are not written again. */
  readonly before: BlindReading | null;
}

/**
 * A random sample of an audit’s units to be read by people who do not see what the program reads: the words of their results and
 * nothing else. Only such a sample tells how often the reading errs on either side (counting.md 4). Throws a UsageError where
 * there are so few that every one is to be read in full.
 */
export async function blindSheet(store: Store, audit: Audit, { before, ...asked }: Asked): Promise<BlindSheet> {
  const period = periodOf(audit, asked);
  const families = audit.orders.flatMap((name) => orderFamily(name) ?? []);
  const size = asked.size ?? before?.size ?? BLIND_SAMPLE;
  const seed = asked.seed ?? before?.seed ?? seedOf(audit.name, audit.offences.join(' '), period);
  if (before !== null && (before.seed !== seed || before.size !== size))
    throw new UsageError('The sheet read before has another seed or size: leave --seed and --sample out.');
  const rows = await storedRows(store, audit, asked);
  const sheet: BlindSheetRow[] = [];
  for (const group of audit.offences) {
    const observed = runGroup(audit, rows, group, period).units.filter((unit) => unit.observed);
    if (observed.length <= ALL_UP_TO) continue;
    const kept = new Map((before?.rows ?? []).filter((row) => row.group === group).map((row) => [blindKey(row), row]));
    const drawn = blindSample(observed, { seed, size }).filter((unit) => {
      const row = kept.get(blindKey(unit));
      return row === undefined || row.verdicts.size === 0 || row.asRead !== unit.asRead;
    });
    const waiting = drawn.map((judged) => ({ judged, group }));
    const found = await judgedAgain(store, waiting, audit.unit);
    const lines = await unitLines(
      store,
      found.map(({ judged }) => judged),
    );
    for (const [index, { judged }] of found.entries()) {
      sheet.push({
        group,
        id: judged.id,
        at: judged.at,
        asRead: judged.asRead,
        seals: new Map(families.map((family) => [family.name, sealOf(judged, family, seed)])),
        words: (lines[index] ?? []).map(({ date, code, label, words }) => ({ date, code, label, words })),
      });
    }
  }
  if (sheet.length === 0)
    throw new UsageError(
      before === null
        ? `No sample is drawn: of up to ${ALL_UP_TO} cases people read every one (ordergap review --audit ${audit.name}).`
        : 'Every case of the sample is read: there is nothing left to write.',
    );
  return {
    audit: audit.name,
    ...period,
    seed,
    size,
    families: families.map(({ name, title, counts }) => ({ name, title, counts })),
    rows: sheet,
  };
}
