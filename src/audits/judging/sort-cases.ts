import type { AppearanceInCase, DefendantCase } from '../../cases/defendant-case.js';
import { supersedeOrders } from '../../cases/standing/supersede-orders.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { type Assessment, isNarrativeAlone } from '../units/assess-case.js';
import { type CasePart, occasionOf, partsOf, wholeOf } from '../units/case-parts.js';
import { type ChargedPart, chargedPart } from '../units/charged-part.js';
import { offenceStanding } from '../units/offence-standing.js';
import type { Unit } from '../units/unit.js';
import type { UnitKind } from '../units/unit-kind.js';
import { principalOffences } from './principal-offence.js';

/** The cases of some people as one offence group sees them, whatever the period: who was charged, and who is a unit. */
export interface SortedCases {
  readonly charged: readonly ChargedPart[];
  /** By id, and by which part of its case each is; people under 18 at conviction too. */
  readonly units: readonly Unit[];
}

/**
 * Sorts cases for a group. With `unit` of `offence` and `sentencing_occasion` the parts of cases are sorted so, each by itself.
 * `all` are all the cases of each person in them: what one person was sentenced for together is one unit. What is known
 * from a newspaper alone is in none.
 */
export function sortCases(all: readonly DefendantCase[], group: OffenceGroupName, unit: UnitKind): SortedCases {
  const wholes = all.filter((defendantCase) => !isNarrativeAlone(defendantCase));
  const parts = wholes.flatMap((defendantCase) => partsOf(unit, defendantCase));
  const charged: ChargedPart[] = [];
  const sentenced: Sentenced[] = [];
  for (const part of parts) {
    const found = chargedPart(part, group);
    if (found === null) continue;
    charged.push(found.charged);
    if (found.assessment.is === 'sentenced') sentenced.push({ part, ...found.assessment });
  }
  if (sentenced.length === 0) return { charged, units: [] };
  const isPrincipal = principalIn(wholes, group);
  return { charged, units: sentencedTogether(sentenced, parts, { alone: unit === 'offence', isPrincipal }) };
}

type IsPrincipal = (unit: Pick<Unit, 'personId' | 'offences' | 'court' | 'on'>) => boolean;

/** Whether the principal offence of a unit's occasion is of the group, and one of the unit's own. */
function principalIn(wholes: readonly DefendantCase[], group: OffenceGroupName): IsPrincipal {
  const principal = principalOffences(wholes);
  return ({ personId, offences, court, on }) => {
    const [first] = offences;
    const found = first === undefined ? undefined : principal.get(occasionOf(personId, { ...first, court }, on));
    if (found === undefined || offenceStanding(found).convicted !== group) return false;
    return offences.some(({ id }) => id === found.id);
  };
}

type Sentenced = Extract<Assessment, { is: 'sentenced' }> & { readonly part: CasePart };

function sentencedTogether(
  sentenced: readonly Sentenced[],
  all: readonly CasePart[],
  { alone, isPrincipal }: { readonly alone: boolean; readonly isPrincipal: IsPrincipal },
): readonly Unit[] {
  const occasions = new Map<string, Sentenced[]>();
  for (const one of sentenced) {
    const key = occasionOf(one.part.personId, one.last, one.on, { alone });
    const own = occasions.get(key);
    if (own === undefined) occasions.set(key, [one]);
    else own.push(one);
  }
  const beside = new Map<string, Set<CasePart>>();
  for (const part of all) {
    for (const offence of part.offences) {
      if (offence.state !== 'sentenced' || offence.jurisdiction !== 'magistrates' || offence.stateOn === null) continue;
      const key = occasionOf(part.personId, offence, offence.stateOn, { alone });
      if (!occasions.has(key)) continue;
      beside.set(key, (beside.get(key) ?? new Set()).add(part));
    }
  }
  // What is of a unit on another day is of that one alone, whichever days an audit asks about.
  const elsewhere = new Set(sentenced.map(({ part }) => part));
  const units: Unit[] = [];
  for (const [key, together] of occasions) {
    const main = [...together].sort((a, b) => (a.part.id < b.part.id ? -1 : 1));
    const own = main.map(({ part }) => part);
    const others = [...(beside.get(key) ?? [])].filter((one) => !elsewhere.has(one));
    const [first] = main;
    if (first !== undefined) units.push(unitOf(first, { main, parts: [...own, ...others], isPrincipal }));
  }
  return units.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function unitOf(
  first: Sentenced,
  {
    main,
    parts,
    isPrincipal,
  }: { readonly main: readonly Sentenced[]; readonly parts: readonly CasePart[]; readonly isPrincipal: IsPrincipal },
): Unit {
  const offences = main.flatMap((one) => one.offences);
  const threats = offences.map((offence) => offenceStanding(offence).threatOnly);
  const { personId } = first.part;
  const { court } = first.last;
  return {
    id: first.part.id,
    personId,
    cases: [...new Set(parts.map(wholeOf))],
    parts,
    merged: main.length - 1,
    offences,
    principal: isPrincipal({ personId, offences, court, on: first.on }),
    on: first.on,
    court,
    complete: main.every(({ part, offences: own }) =>
      own.every(({ stateOn }) => resultsComplete(part.appearances, stateOn)),
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
