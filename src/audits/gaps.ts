import type { DefendantCase } from '../cases/defendant-case.js';
import { lawChangesWithin } from '../law/law-changes.js';
import { OFFENCE_GROUPS_VERSION } from '../law/offence-groups.js';
import { ORDER_FAMILIES_VERSION, type OrderFamily, orderFamily } from '../law/order-families.js';
import { UsageError } from '../usage-error.js';
import type { Audit } from './audit.js';
import { keyIn } from './breakdowns.js';
import type { AuditRun } from './finding.js';
import { areasOf, countedOf } from './gap-areas.js';
import type { Gaps } from './gaps-schema.js';
import { runGroup } from './group-run.js';
import { type JudgedUnit, membershipOf } from './judged-unit.js';
import { offenceKey } from './offence-key.js';
import { openQuestion } from './open-question.js';
import { dayInLondon, periodOf, requireFixedPeriod } from './period.js';
import { type ReleaseCell, type ReleaseTable, releaseCells } from './release-cells.js';
import { standingNotes } from './standing-notes.js';

export const GAP_KINDS = [
  'court',
  'lja',
  'region',
  'month',
  'quarter',
  'prosecutor',
  'sentence_type',
  'offence',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface GapsAsked {
  readonly by: GapKind;
  /** An order family of the audit; its first where none is given. */
  readonly family?: string;
  /** Tests of the same question made at earlier looks, which Holm's adjustment counts too. */
  readonly earlierTests?: number;
  /** Only what may leave the team (counting.md 5): cells merged and hidden as a release does, and no case. */
  readonly release?: boolean;
}

/**
 * Where an order is recorded less often than in the rest of the nation, of an audit's first-named groups: every area beside the rest with its
 * interval, the limits chance leaves it, and a p-value adjusted over all areas tested; and each case with no order recorded, with
 * what can still be asked. Throws a UsageError for a family that the audit does not count, for a release of a period that is not fixed, and
 * what `runAudit` throws.
 */
export function findGaps(
  audit: Audit,
  cases: readonly DefendantCase[],
  { run, asked }: { readonly run: AuditRun; readonly asked: GapsAsked },
): Gaps {
  const period = periodOf(audit, run);
  if (asked.release === true) requireFixedPeriod(audit, period);
  const family = familyOf(audit, asked.family);
  const today = dayInLondon(run.asOf);
  const breaks = lawChangesWithin(period.from, period.to);
  return {
    audit: { name: audit.name, asks: audit.asks, unit: audit.unit, version: audit.version },
    by: asked.by,
    family: family.name,
    period: { ...period, by: audit.period.by },
    asOf: run.asOf,
    ...(run.asKnown ? { asKnown: run.asKnown } : {}),
    rules: {
      extractor: run.versions.extractor,
      offenceGroups: OFFENCE_GROUPS_VERSION,
      orderFamilies: ORDER_FAMILIES_VERSION,
    },
    groups: audit.offences.map((group) => {
      const { units } = runGroup(audit, cases, group, period);
      if (asked.release === true)
        return releasedGaps(units, { group, family, asked, smallest: audit.release.smallest });
      const keyed = units.map((judged) => ({ judged, key: gapKey(asked.by, judged) }));
      return {
        group,
        nation: countedOf(units, family),
        ...areasOf(keyed, { family, earlierTests: asked.earlierTests ?? 0 }),
        cases: keyed
          .filter(({ judged }) => judged.observed && membershipOf(judged, family) !== 'in')
          .map(({ judged, key }) => openQuestion(judged, { family, key, today }))
          .sort((a, b) =>
            a.sentencedOn < b.sentencedOn ? 1 : a.sentencedOn > b.sentencedOn ? -1 : a.case < b.case ? -1 : 1,
          ),
      };
    }),
    breaks,
    notes: [...standingNotes([family.name]), ...NOTES],
  };
}

interface Releasing {
  readonly group: string;
  readonly family: OrderFamily;
  readonly asked: GapsAsked;
  readonly smallest: number;
}

/**
 * Of the cells of a release only those of which the family may be told; everything else would give a hidden count away. One cell of all
 * the nation has no rest to stand beside, and is no area.
 */
function releasedGaps(
  units: readonly JudgedUnit[],
  { group, family, asked, smallest }: Releasing,
): Gaps['groups'][number] {
  const table = RELEASE_TABLE_OF[asked.by];
  if (table === null) throw new UsageError(`--by ${asked.by} is for the team: it does not go with --release.`);
  const cells = releaseCells(units, table, smallest);
  const keyOf = ({ key, level, merged }: ReleaseCell) =>
    merged && level !== 'rest' ? `${key}, what is not shown by itself` : key;
  const keyed = cells.flatMap((cell) => cell.units.map((judged) => ({ judged, key: keyOf(cell) })));
  const apart = cells.length > 1 ? cells : [];
  const told = new Set(apart.filter(({ shown }) => shown.includes(family.name)).map(keyOf));
  const { areas, tests } = areasOf(keyed, { family, earlierTests: asked.earlierTests ?? 0, told });
  return {
    group,
    nation: countedOf(units, family),
    tests,
    areas: areas.map((area) => ({ ...area, warnings: [] })),
    cases: [],
  };
}

const RELEASE_TABLE_OF: Readonly<Record<GapKind, ReleaseTable | null>> = {
  court: 'place',
  lja: 'place',
  region: 'place',
  month: 'time',
  quarter: 'time',
  prosecutor: 'prosecutor',
  sentence_type: 'sentence_type',
  offence: null,
};

const NOTES = [
  'A rate under the rest’s says nothing of why; areas differ in the cases they hear.',
  'The limits and the intervals are of chance variation only, not of missing records.',
];

function familyOf(audit: Audit, name: string | undefined): OrderFamily {
  const wanted = name ?? audit.orders[0] ?? '';
  const family = audit.orders.some((counts) => counts === wanted) ? orderFamily(wanted) : null;
  if (family === null)
    throw new UsageError(`The audit ${audit.name} does not count “${wanted}”. It counts: ${audit.orders.join(', ')}.`);
  return family;
}

function gapKey(by: GapKind, judged: JudgedUnit): string {
  return by === 'offence' ? offenceKey(judged.unit) : keyIn(by, judged);
}
