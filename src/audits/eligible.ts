import type { AppearanceInCase, CaseOffence, CaseOrder, DefendantCase, UnreadResult } from '../cases/defendant-case.js';
import { supersedeOrders } from '../cases/supersede-orders.js';
import type { OffenceGroupName } from '../law/offence-groups.js';
import { type Assessment, assessCase, isNarrativeAlone, type Reason } from './assess-case.js';
import type { Audit } from './audit.js';
import { type CasePart, occasionOf, partsOf, wholeOf } from './case-parts.js';
import { offenceStanding } from './offence-standing.js';
import type { Period } from './period.js';
import { principalOffences } from './principal-offence.js';

/**
 * What is counted: one person sentenced for an in-group offence at one magistrates' court on one day, whatever the number of
 * their cases; where the audit counts offences, one of the offences.
 */
export interface Unit {
  /** The id of its case, the first in order where there are several: what `ordergap explain` takes. */
  readonly id: string;
  readonly personId: string;
  /** Cases with an in-group sentence, then cases sentenced with them. */
  readonly cases: readonly DefendantCase[];
  /** As much of them as the unit is made of: themselves where cases are counted. */
  readonly parts: readonly CasePart[];
  /** The convicted in-group offences. */
  readonly offences: readonly CaseOffence[];
  /** The last sentence on them. */
  readonly on: string;
  readonly court: CaseOffence['court'];
  /** Whether every result of the sentencing was there to be seen. */
  readonly complete: boolean;
  readonly threatOnly: boolean | null;
  /** Orders of all its cases, with what has replaced what. */
  readonly orders: readonly CaseOrder[];
  readonly unread: readonly UnreadResult[];
}

/** The cases heard in a period, or the parts of them that the audit counts, as one offence group sees them. */
export interface Eligible {
  /** Cases with a hearing in the period. */
  readonly listed: readonly CasePart[];
  /** Of those, the cases with an in-group charge. */
  readonly charged: readonly CasePart[];
  readonly out: ReadonlyMap<Reason, readonly CasePart[]>;
  readonly units: readonly Unit[];
  /** Under 18 at conviction: a stratum apart, of which only the national count is told. */
  readonly youth: readonly Unit[];
}

/**
 * Sorts the cases of a period for a group: who was charged, who left and why, who was sentenced. With `unit: offence` and
 * `sentencing_occasion` the parts of cases are sorted so, each by itself; with `select: principal_offence` those sentenced
 * leave where another offence of the same person, court and day had the heavier sentence.
 */
export function eligible(
  all: readonly DefendantCase[],
  group: OffenceGroupName,
  period: Period,
  { unit, select }: Pick<Audit, 'unit' | 'select'> = { unit: 'defendant_case', select: 'any_convicted' },
): Eligible {
  const wholes = all.filter((defendantCase) => !isNarrativeAlone(defendantCase));
  const cases = wholes.flatMap((defendantCase) => partsOf(unit, defendantCase));
  const within = (date: string | null) => date !== null && date >= period.from && date <= period.to;
  const heard = ({ appearances }: DefendantCase) =>
    appearances.some(({ date, jurisdiction }) => jurisdiction === 'magistrates' && within(date));
  const listed = cases.filter(heard);
  const charged: CasePart[] = [];
  const out = new Map<Reason, CasePart[]>();
  const leave = (reason: Reason, part: CasePart) => {
    const own = out.get(reason);
    if (own === undefined) out.set(reason, [part]);
    else own.push(part);
  };
  const sentenced: Sentenced[] = [];
  for (const told of all) {
    if (isNarrativeAlone(told) && heard(told)) for (const part of partsOf(unit, told)) leave('narrative', part);
  }

  const inPeriod = new Set(listed);
  for (const defendantCase of cases) {
    const assessment = assessCase(defendantCase, group);
    if (assessment.is === 'not_charged') continue;
    const counts = assessment.is === 'sentenced' && within(assessment.on);
    if (!inPeriod.has(defendantCase) && !counts) continue;
    charged.push(defendantCase);
    if (assessment.is === 'out') leave(assessment.reason, defendantCase);
    else if (assessment.on < period.from) leave('sentenced_before', defendantCase);
    else if (assessment.on > period.to) leave('sentenced_after', defendantCase);
    else sentenced.push({ defendantCase, ...assessment });
  }
  const together = sentencedTogether(sentenced, cases, { alone: unit === 'offence' });
  for (const part of together.merged) leave('same_occasion', part);
  const isCounted = select === 'principal_offence' ? principalIn(wholes, group) : () => true;
  const units = together.units.filter(isCounted);
  for (const { parts } of together.units.filter((one) => !isCounted(one)))
    for (const part of parts.slice(0, 1)) leave('not_principal', part);
  const youth = units.filter(({ offences }) => offences.some(({ youthAtConviction }) => youthAtConviction === true));
  for (const { parts } of youth) for (const part of parts.slice(0, 1)) leave('youth', part);
  return {
    listed: [...new Set([...listed, ...charged])],
    charged,
    out,
    units: units.filter((one) => !youth.includes(one)),
    youth,
  };
}

/** Whether the principal offence of a unit's occasion is of the group, and one of the unit's own. */
function principalIn(wholes: readonly DefendantCase[], group: OffenceGroupName): (unit: Unit) => boolean {
  const principal = principalOffences(wholes);
  return ({ personId, offences, court, on }) => {
    const [first] = offences;
    const found = first === undefined ? undefined : principal.get(occasionOf(personId, { ...first, court }, on));
    if (found === undefined || offenceStanding(found).convicted !== group) return false;
    return offences.some(({ id }) => id === found.id);
  };
}

type Sentenced = Extract<Assessment, { is: 'sentenced' }> & { readonly defendantCase: CasePart };

function sentencedTogether(
  sentenced: readonly Sentenced[],
  cases: readonly CasePart[],
  { alone }: { readonly alone: boolean },
): { readonly units: readonly Unit[]; readonly merged: readonly CasePart[] } {
  const occasions = new Map<string, Sentenced[]>();
  for (const one of sentenced) {
    const key = occasionOf(one.defendantCase.personId, one.last, one.on, { alone });
    occasions.set(key, [...(occasions.get(key) ?? []), one]);
  }
  const beside = new Map<string, Set<CasePart>>();
  for (const defendantCase of cases) {
    for (const offence of defendantCase.offences) {
      if (offence.state !== 'sentenced' || offence.jurisdiction !== 'magistrates' || offence.stateOn === null) continue;
      const key = occasionOf(defendantCase.personId, offence, offence.stateOn, { alone });
      if (!occasions.has(key)) continue;
      beside.set(key, (beside.get(key) ?? new Set()).add(defendantCase));
    }
  }
  const elsewhere = new Set(sentenced.map(({ defendantCase }) => defendantCase));
  const units: Unit[] = [];
  const merged: CasePart[] = [];
  for (const [key, together] of occasions) {
    const main = [...together].sort((a, b) => (a.defendantCase.id < b.defendantCase.id ? -1 : 1));
    const own = main.map(({ defendantCase }) => defendantCase);
    const others = [...(beside.get(key) ?? [])].filter((one) => !own.includes(one) && !elsewhere.has(one));
    const unit = unitOf(main, [...own, ...others]);
    if (unit === null) continue;
    units.push(unit);
    merged.push(...own.slice(1));
  }
  return { units: units.sort((a, b) => (a.id < b.id ? -1 : 1)), merged };
}

function unitOf(main: readonly Sentenced[], parts: readonly CasePart[]): Unit | null {
  const [first] = main;
  if (first === undefined) return null;
  const offences = main.flatMap((one) => one.offences);
  const threats = offences.map((offence) => offenceStanding(offence).threatOnly);
  return {
    id: first.defendantCase.id,
    personId: first.defendantCase.personId,
    cases: [...new Set(parts.map(wholeOf))],
    parts,
    offences,
    on: first.on,
    court: first.last.court,
    complete: main.every(({ defendantCase, offences: own }) =>
      own.every(({ stateOn }) => resultsComplete(defendantCase.appearances, stateOn)),
    ),
    threatOnly: threats.includes(false) ? false : threats.includes(null) ? null : true,
    orders: supersedeOrders(parts.flatMap(({ orders }) => orders)),
    unread: parts.flatMap(({ unread }) => unread ?? []),
  };
}

/** Whether an account that gives every result was seen of the day of a sentence, or of a later day that repeats it. */
function resultsComplete(appearances: readonly AppearanceInCase[], on: string | null): boolean {
  const standing = appearances.filter(
    ({ supersededBy, date }) => supersededBy === null && date !== null && on !== null && date >= on,
  );
  const thatDay = standing.filter(({ date }) => date === on);
  return (thatDay.length > 0 ? thatDay : standing).some(({ completeResults }) => completeResults);
}
