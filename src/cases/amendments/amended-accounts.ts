import { clauseSaid } from '../../facts/clause-said.js';
import type { Appearance, ClauseHeard, OffenceHeard, ResultHeard } from '../accounts/appearance.js';
import { meaning } from '../accounts/case-line.js';
import { mergeOffences } from '../accounts/merge-offences.js';
import { type Amendment, amendedFields, type Telling } from './amendment.js';

/** An offence heard, or null for results of the case or the defendant. */
interface Side {
  readonly at: Appearance;
  readonly offence: OffenceHeard | null;
  readonly results: readonly ResultHeard[];
}

interface Said {
  readonly result: ResultHeard;
  /** Null for a line of which nothing is read. */
  readonly clause: ClauseHeard | null;
}

/** What a later account of one hearing says otherwise than the one before it. `offenceIdOf` gives the case's own id of an offence heard. */
export function amendedAccounts(
  earlier: Appearance,
  later: Appearance,
  offenceIdOf: (heardId: string) => string | null,
): readonly Amendment[] {
  const ofOffences = mergeOffences([earlier, later]).flatMap(({ heard }) => {
    const [was, is] = [earlier, later].map((at) => sideOf(at, heard.find((one) => one.at === at)?.offence ?? null));
    if (was === undefined || is === undefined) return [];
    const offenceIds = heard.flatMap(({ offence }) => offenceIdOf(offence.id) ?? []).slice(-1);
    return [...amendedCharge(was, is, offenceIds), ...amendedLines(was, is, offenceIds)];
  });
  const [was, is] = [earlier, later].map((at): Side => ({ at, offence: null, results: at.results }));
  return was === undefined || is === undefined ? ofOffences : [...ofOffences, ...amendedLines(was, is, [])];
}

/** Lines marked as deleted of which no earlier account was seen: what they say fell. */
export function deletedLines(at: Appearance, offenceIdOf: (heardId: string) => string | null): readonly Amendment[] {
  const sides = [...at.offences.map((offence) => sideOf(at, offence)), { at, offence: null, results: at.results }];
  return sides.flatMap((side) => {
    const offenceIds = side.offence === null ? [] : [offenceIdOf(side.offence.id) ?? []].flat();
    const gone = side.results.filter(({ deleted }) => deleted);
    return saidIn(gone).map((said) => goneIn(side, said, { side, result: said.result }, offenceIds));
  });
}

function sideOf(at: Appearance, offence: OffenceHeard | null): Side {
  return { at, offence, results: offence?.results ?? [] };
}

function amendedCharge({ at, offence: was }: Side, later: Side, offenceIds: readonly string[]): readonly Amendment[] {
  const charge = (offence: OffenceHeard | null) =>
    offence === null
      ? {}
      : { code: offence.code, plea: offence.plea, verdict: offence.verdict, convictionDate: offence.convictionDate };
  const fields = amendedFields(charge(was), charge(later.offence));
  if (fields.length === 0) return [];
  const change = was === null ? 'came' : later.offence === null ? 'gone' : 'changed';
  const from = was === null ? null : telling(at, null);
  return [
    {
      why: 'later_account',
      change,
      kind: 'offence',
      type: 'charge',
      offenceIds,
      fields,
      from,
      to: telling(later.at, null),
    },
  ];
}

function amendedLines(earlier: Side, later: Side, offenceIds: readonly string[]): readonly Amendment[] {
  const was = saidIn(earlier.results.filter(({ deleted }) => !deleted));
  const is = saidIn(later.results.filter(({ deleted }) => !deleted));
  const gone = saidIn(later.results.filter(({ deleted }) => deleted));
  drop(was, is, (a, b) => keyOf(a) === keyOf(b));
  const amendments: Amendment[] = [];
  for (const alike of ALIKE) {
    drop(was, is, (a, b) => {
      if (!alike(a, b)) return false;
      amendments.push(toldAnew({ side: earlier, said: a }, { side: later, said: b }, offenceIds));
      return true;
    });
  }
  for (const said of was) {
    const deleted = gone.find((one) => keyOf(one) === keyOf(said) || sameLine(one, said));
    amendments.push(goneIn(earlier, said, { side: later, result: deleted?.result ?? null }, offenceIds));
  }
  for (const said of is) amendments.push(toldAnew(null, { side: later, said }, offenceIds));
  return amendments;
}

const sameType = (a: Said, b: Said): boolean =>
  a.clause?.kind === b.clause?.kind && typeOf(a) === typeOf(b) && requirementOf(a) === requirementOf(b);
const sameLine = (a: Said, b: Said): boolean => a.result.sourceId !== null && a.result.sourceId === b.result.sourceId;
const sameProperty = (a: Said, b: Said): boolean =>
  propertyOf(a).length === 0 || propertyOf(a).some((one) => propertyOf(b).includes(one));

/** How two sayings can be one decision told otherwise, surest first. */
const ALIKE: readonly ((a: Said, b: Said) => boolean)[] = [
  (a, b) => sameType(a, b) && sameLine(a, b),
  (a, b) => sameType(a, b) && sameProperty(a, b),
  sameType,
];

function saidIn(results: readonly ResultHeard[]): Said[] {
  return results.flatMap((result): Said[] =>
    result.clauses.length > 0 ? result.clauses.map((clause) => ({ result, clause })) : [{ result, clause: null }],
  );
}

function keyOf({ clause, result }: Said): string {
  return clause === null ? JSON.stringify([result.code, result.shortCode, result.textKey]) : meaning(clause);
}

function typeOf({ clause, result }: Said): string {
  return clause?.type ?? result.code ?? result.shortCode ?? 'no_code';
}

function requirementOf({ clause }: Said): string {
  return clause?.kind === 'sentence' ? (clause.requirement ?? '') : '';
}

function propertyOf({ clause }: Said): readonly string[] {
  return clause?.kind === 'order' ? (clause.property ?? []) : [];
}

/** Takes out of both lists, one for one, what is alike. */
function drop(was: Said[], is: Said[], alike: (a: Said, b: Said) => boolean): void {
  for (const said of [...was]) {
    const at = is.findIndex((other) => alike(said, other));
    if (at === -1) continue;
    is.splice(at, 1);
    was.splice(was.indexOf(said), 1);
  }
}

interface Told {
  readonly side: Side;
  readonly said: Said;
}

function toldAnew(was: Told | null, is: Told, offenceIds: readonly string[]): Amendment {
  return {
    why: 'later_account',
    change: was === null ? 'came' : 'changed',
    kind: is.said.clause?.kind ?? 'line',
    type: typeOf(is.said),
    offenceIds,
    fields: amendedFields(fieldsOf(was?.said), fieldsOf(is.said)),
    from: was === null ? null : telling(was.side.at, was.said.result),
    to: telling(is.side.at, is.said.result),
  };
}

/** `later` is the account that no longer has it, with the line there that is marked as deleted. */
function goneIn(
  { at }: Side,
  said: Said,
  later: { readonly side: Side; readonly result: ResultHeard | null },
  offenceIds: readonly string[],
): Amendment {
  return {
    why: later.result === null ? 'later_account' : 'deleted',
    change: 'gone',
    kind: said.clause?.kind ?? 'line',
    type: typeOf(said),
    offenceIds,
    fields: amendedFields(fieldsOf(said), {}),
    from: telling(at, said.result),
    to: telling(later.side.at, later.result),
  };
}

function fieldsOf(said: Said | undefined): object {
  if (said === undefined || said.clause === null) return {};
  const { kind: _kind, type: _type, ...fields } = clauseSaid(said.clause);
  return fields;
}

export function telling({ id, document, hearing }: Appearance, result: ResultHeard | null): Telling {
  return {
    appearanceId: id,
    documentId: document.id,
    resultId: result?.id ?? null,
    on: result?.orderedDate ?? hearing.date,
    issuedAt: hearing.issuedAt,
  };
}
