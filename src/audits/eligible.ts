import type { AppearanceInCase, CaseOffence, CaseOrder, DefendantCase, UnreadResult } from '../cases/defendant-case.js';
import { supersedeOrders } from '../cases/supersede-orders.js';
import type { OffenceGroupName } from '../law/offence-groups.js';
import { type Assessment, assessCase, isNarrativeAlone, type Reason } from './assess-case.js';
import { offenceStanding } from './offence-standing.js';
import type { Period } from './period.js';

/** One person sentenced for an in-group offence at one magistrates' court on one day, whatever the number of their cases. */
export interface Unit {
  /** The id of its case, the first in order where there are several: what `ordergap explain` takes. */
  readonly id: string;
  readonly personId: string;
  /** Cases with an in-group sentence, then cases sentenced with them. */
  readonly cases: readonly DefendantCase[];
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

/** The cases heard in a period, as one offence group sees them. */
export interface Eligible {
  /** Cases with a hearing in the period. */
  readonly listed: readonly DefendantCase[];
  /** Of those, the cases with an in-group charge. */
  readonly charged: readonly DefendantCase[];
  readonly out: ReadonlyMap<Reason, readonly DefendantCase[]>;
  readonly units: readonly Unit[];
  /** Under 18 at conviction: a stratum apart, of which only the national count is told. */
  readonly youth: readonly Unit[];
}

/** Sorts the cases of a period for a group: who was charged, who left and why, who was sentenced. */
export function eligible(all: readonly DefendantCase[], group: OffenceGroupName, period: Period): Eligible {
  const cases = all.filter((defendantCase) => !isNarrativeAlone(defendantCase));
  const within = (date: string | null) => date !== null && date >= period.from && date <= period.to;
  const heard = ({ appearances }: DefendantCase) =>
    appearances.some(({ date, jurisdiction }) => jurisdiction === 'magistrates' && within(date));
  const listed = cases.filter(heard);
  const charged: DefendantCase[] = [];
  const out = new Map<Reason, DefendantCase[]>();
  const leave = (reason: Reason, defendantCase: DefendantCase) =>
    out.set(reason, [...(out.get(reason) ?? []), defendantCase]);
  const sentenced: Sentenced[] = [];
  for (const told of all) if (isNarrativeAlone(told) && heard(told)) leave('narrative', told);

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
  const { units, merged } = sentencedTogether(sentenced, cases);
  for (const defendantCase of merged) leave('same_occasion', defendantCase);
  const youth = units.filter(({ offences }) => offences.some(({ youthAtConviction }) => youthAtConviction === true));
  for (const { cases: own } of youth) for (const defendantCase of own.slice(0, 1)) leave('youth', defendantCase);
  return {
    listed: [...new Set([...listed, ...charged])],
    charged,
    out,
    units: units.filter((unit) => !youth.includes(unit)),
    youth,
  };
}

type Sentenced = Extract<Assessment, { is: 'sentenced' }> & { readonly defendantCase: DefendantCase };

function sentencedTogether(
  sentenced: readonly Sentenced[],
  cases: readonly DefendantCase[],
): { readonly units: readonly Unit[]; readonly merged: readonly DefendantCase[] } {
  const occasions = new Map<string, Sentenced[]>();
  for (const one of sentenced) {
    const key = occasion(one.defendantCase.personId, one.last, one.on);
    occasions.set(key, [...(occasions.get(key) ?? []), one]);
  }
  const beside = new Map<string, Set<DefendantCase>>();
  for (const defendantCase of cases) {
    for (const offence of defendantCase.offences) {
      if (offence.state !== 'sentenced' || offence.jurisdiction !== 'magistrates' || offence.stateOn === null) continue;
      const key = occasion(defendantCase.personId, offence, offence.stateOn);
      if (!occasions.has(key)) continue;
      beside.set(key, (beside.get(key) ?? new Set()).add(defendantCase));
    }
  }
  const elsewhere = new Set(sentenced.map(({ defendantCase }) => defendantCase));
  const units: Unit[] = [];
  const merged: DefendantCase[] = [];
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

function occasion(personId: string, { court }: CaseOffence, on: string): string {
  return JSON.stringify([personId, court.code ?? court.house.toLowerCase(), on]);
}

function unitOf(main: readonly Sentenced[], cases: readonly DefendantCase[]): Unit | null {
  const [first] = main;
  if (first === undefined) return null;
  const offences = main.flatMap((one) => one.offences);
  const threats = offences.map((offence) => offenceStanding(offence).threatOnly);
  return {
    id: first.defendantCase.id,
    personId: first.defendantCase.personId,
    cases,
    offences,
    on: first.on,
    court: first.last.court,
    complete: main.every(({ defendantCase, offences: own }) =>
      own.every(({ stateOn }) => resultsComplete(defendantCase.appearances, stateOn)),
    ),
    threatOnly: threats.includes(false) ? false : threats.includes(null) ? null : true,
    orders: supersedeOrders(cases.flatMap(({ orders }) => orders)),
    unread: cases.flatMap(({ unread }) => unread ?? []),
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
