import type { Audit } from '../../audits/definition/audit.js';
import { runGroup } from '../../audits/definition/group-run.js';
import { type JudgedUnit, judgeUnit } from '../../audits/judging/judged-unit.js';
import { sortCases } from '../../audits/judging/sort-cases.js';
import { type AnsweredUnit, type AnswerSays, answeredUnits } from '../../audits/readings/answers.js';
import type { PeopleSaid } from '../../audits/readings/people-said.js';
import { type ReadingProtocol, readingProtocol, seedOf } from '../../audits/readings/reading-protocol.js';
import { readingOf } from '../../audits/readings/unit-as-read.js';
import { type CountedUnit, casesOf, membershipOf } from '../../audits/units/counted-unit.js';
import { periodOf } from '../../audits/units/period.js';
import type { UnitKind } from '../../audits/units/unit-kind.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { Membership } from '../../law/orders/membership.js';
import { orderFamily } from '../../law/orders/order-families.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { storedLinks } from '../../store/links/stored-links.js';
import type { Store } from '../../store/tables.js';
import { storedRows } from '../answering/stored-rows.js';
import { type UnitLine, unitLines } from '../answering/unit-lines.js';
import { unitsOfCase } from './decide-unit.js';

/** A unit to be read in full: every line of its results, each once. */
export interface UnitReview {
  readonly kind: 'unit';
  /** Its case: what `ordergap decide ID --set confirmed` and `ordergap explain` take. */
  readonly id: string;
  readonly why: 'in_doubt' | 'positive' | 'negative' | 'read_before_and_changed' | 'answer_differs';
  readonly caseId: string;
  readonly group: OffenceGroupName;
  readonly court: string;
  readonly date: string;
  readonly offences: readonly { readonly code: string | null; readonly title: string }[];
  readonly outcome: Outcome;
  /** What the audit's first family says of it; null where no audit is asked about. */
  readonly membership: Membership | null;
  readonly lines: readonly UnitLine[];
  readonly answer: {
    readonly source: string;
    readonly outcome: Outcome;
    readonly on: string;
    readonly says: AnswerSays;
  } | null;
}

/** What is to be read of one group: the protocol without the units, which are items. */
export interface ProtocolTold extends Omit<ReadingProtocol, 'units'> {
  readonly group: OffenceGroupName;
  readonly read: number;
}

export interface UnitsAsked {
  readonly from?: string;
  readonly to?: string;
  readonly asOf: string;
  readonly seed?: string;
  readonly size?: number;
  readonly limit?: number;
}

export interface UnitsToRead {
  readonly protocols: readonly ProtocolTold[];
  readonly items: readonly UnitReview[];
  /** Items there are, whatever the limit. */
  readonly waiting: number;
  /** The cases of every unit of the groups asked about. */
  readonly caseIds: readonly string[];
}

/**
 * The units of an audit that people have to read in full (counting.md 4): all up to 200, else every positive and every one in
 * doubt, and a seeded sample of the negatives; those read already, and unchanged, are left out. The headline is the first of
 * the audit's families.
 */
export async function unitsToRead(
  store: Store,
  audit: Audit,
  people: PeopleSaid,
  { limit = Number.POSITIVE_INFINITY, seed, size, ...asked }: UnitsAsked,
): Promise<UnitsToRead> {
  const period = periodOf(audit, asked);
  const [headline] = audit.orders;
  const family = headline === undefined ? null : orderFamily(headline);
  if (family === null) return { protocols: [], items: [], waiting: 0, caseIds: [] };
  const rows = await storedRows(store, audit, asked);
  const protocols: ProtocolTold[] = [];
  const waiting: Waiting[] = [];
  const caseIds = new Set<string>();
  for (const group of audit.offences) {
    const { units } = runGroup(audit, rows, group, period);
    for (const unit of units) for (const id of casesOf(unit)) caseIds.add(id);
    const { units: chosen, ...protocol } = readingProtocol(units, family, {
      seed: seed ?? seedOf(audit.name, group, period),
      ...(size === undefined ? {} : { size }),
    });
    const toRead = chosen.map((one) => ({ ...one, reading: readingOf(one.judged, group, people) }));
    const read = toRead.filter(({ reading }) => reading === 'read').length;
    protocols.push({ ...protocol, group, read });
    const answers = new Map(answeredUnits(units, people).map((one) => [one.judged, one]));
    const item = (judged: CountedUnit, why: UnitReview['why'], membership: Membership) =>
      waiting.push({ judged, group, why, membership, answered: answers.get(judged) ?? null });
    const differing = [...answers.values()].filter(({ says }) => says === 'differ').map(({ judged }) => judged);
    for (const judged of differing) item(judged, 'answer_differs', membershipOf(judged, family));
    for (const { judged, membership, reading } of toRead) {
      if (reading === 'read' || differing.includes(judged)) continue;
      item(judged, reading === 'changed_since' ? 'read_before_and_changed' : WHY[membership], membership);
    }
  }
  const items = await unitItems(store, waiting.slice(0, limit), audit.unit);
  return { protocols, items, waiting: waiting.length, caseIds: [...caseIds] };
}

/** The units, of any offence group, of which somebody answered otherwise than the documents say. */
export async function differingAnswers(store: Store, people: PeopleSaid): Promise<readonly UnitReview[]> {
  const waiting = new Map<string, Waiting>();
  const links = await storedLinks(store, [...new Set(people.answers.map(({ appearanceId }) => appearanceId))]);
  for (const caseId of new Set([...links.values()].map((link) => link.caseId))) {
    for (const { group, judged } of await unitsOfCase(store, caseId)) {
      const [answered] = answeredUnits([judged], people);
      if (answered?.says !== 'differ' || waiting.has(judged.id)) continue;
      waiting.set(judged.id, { judged, group, why: 'answer_differs', membership: null, answered });
    }
  }
  return unitItems(store, [...waiting.values()], 'defendant_case');
}

interface Waiting extends Pick<UnitReview, 'why' | 'group' | 'membership'> {
  readonly judged: CountedUnit;
  readonly answered: AnsweredUnit | null;
}

const WHY: Readonly<Record<Membership, UnitReview['why']>> = { in: 'positive', possible: 'in_doubt', out: 'negative' };

async function unitItems(store: Store, waiting: readonly Waiting[], by: UnitKind): Promise<readonly UnitReview[]> {
  const found = await judgedAgain(store, waiting, by);
  const lines = await unitLines(
    store,
    found.map(({ judged }) => judged),
  );
  return found.map(({ judged: { unit, outcome }, answered, ...told }, index) => ({
    kind: 'unit',
    id: unit.id,
    ...told,
    caseId: unit.id,
    court: unit.court.house,
    date: unit.on,
    offences: unit.offences.map(({ code, title }) => ({ code, title })),
    outcome,
    lines: lines[index] ?? [],
    answer:
      answered === null
        ? null
        : {
            source: answered.answer.source,
            outcome: answered.answer.outcome,
            on: answered.answer.on,
            says: answered.says,
          },
  }));
}

/** The same units with what they are judged by: only these are made again from their cases. */
/** The units as they are judged, with what they were judged by. */
export async function judgedAgain<One extends { readonly judged: CountedUnit; readonly group: OffenceGroupName }>(
  store: Store,
  waiting: readonly One[],
  by: UnitKind,
): Promise<readonly (One & { readonly judged: JudgedUnit })[]> {
  const personIds = [...new Set(waiting.map(({ judged }) => judged.personId))];
  const cases = await loadCases(store, { personIds });
  const keyOf = (group: string, { id, at }: Pick<CountedUnit, 'id' | 'at'>) => `${group} ${id} ${at}`;
  const units = new Map<string, JudgedUnit>();
  for (const group of new Set(waiting.map((one) => one.group))) {
    for (const judged of sortCases(cases, group, by).units.map(judgeUnit)) units.set(keyOf(group, judged), judged);
  }
  return waiting.flatMap((one) => {
    const judged = units.get(keyOf(one.group, one.judged));
    return judged === undefined ? [] : [{ ...one, judged }];
  });
}
