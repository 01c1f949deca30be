import type { CaseOffence, CaseSentence, DefendantCase } from '../../cases/defendant-case.js';
import { remembered } from '../../text/patterns/remembered.js';
import { packed, unpacked } from '../database/packed.js';
import { clauseAt, clauseId, withoutTurn } from '../documents/clause-id.js';

/** Of an offence what no column has; its wording where no offence heard has it. */
type RestOfOffence = Pick<CaseOffence, 'resultIds'> & Partial<Pick<CaseOffence, 'wording'>>;
/** A result by its place among those of the case; one that is not among them by its id. */
type ResultNamed = number | string;
/** A clause by its result’s place, with its own where it is not the first of it; one of no result among them by its id. */
type ClauseNamed = number | readonly [result: number, clause: number] | string;
type PackedOffence = Omit<RestOfOffence, 'resultIds'> & { readonly results: readonly ResultNamed[] };
/** A sentence, its offences by their places in the case. */
type PackedSentence = Omit<CaseSentence, 'offenceIds' | 'clauseIds'> & {
  readonly offences: readonly number[];
  readonly clauses: readonly ClauseNamed[];
};
/** What neither a query asks of a case nor a column has; its offences in their order. */
type Rest = Pick<DefendantCase, 'unread' | 'anonymity' | 'youth' | 'reportable'>;

interface PackedRest extends Rest {
  readonly offences: readonly PackedOffence[];
  readonly sentences: readonly PackedSentence[];
}

/** The rest of a case as its column keeps it. `results`: the ids of the results of its appearances, in their order. */
export function packedRest(
  {
    offences,
    sentences,
    ...rest
  }: Rest & {
    readonly offences: readonly (RestOfOffence & Pick<CaseOffence, 'id'>)[];
    readonly sentences: readonly CaseSentence[];
  },
  results: readonly string[],
): Uint8Array {
  const at = new Map(offences.map(({ id }, position) => [id, position]));
  const places = new Map(results.map((id, place) => [id, place]));
  const placesOfClauses = new Map(sentences.length === 0 ? [] : results.map((id, place) => [withoutTurn(id), place]));
  const kept: PackedRest = {
    ...rest,
    offences: offences.map(({ wording, resultIds }) => ({
      ...(wording === undefined ? {} : { wording }),
      results: resultIds.map((id) => places.get(id) ?? id),
    })),
    sentences: sentences.map(({ offenceIds, clauseIds, ...sentence }) => ({
      offences: offenceIds.map((id) => at.get(id)).filter((place) => place !== undefined),
      ...sentence,
      clauses: clauseIds.map((id) => clauseNamed(id, results, placesOfClauses)),
    })),
  };
  const text = JSON.stringify(kept);
  return sentences.length === 0 ? packedOnce(text) : packed(text);
}

/** Cases in which nothing was decided yet mostly have the same to say. */
const packedOnce = remembered(packed, (text) => text);

function clauseNamed(id: string, results: readonly string[], places: ReadonlyMap<string, number>): ClauseNamed {
  const place = places.get(withoutTurn(id));
  const position = place === undefined ? null : clauseAt(id, results[place] ?? '');
  if (place === undefined || position === null) return id;
  return position === 0 ? place : [place, position];
}

/** The rest of a case, told of offences and results with these ids, each in their order. */
export function unpackedRest(
  column: Uint8Array | null,
  offenceIds: readonly string[],
  resultIds: readonly string[],
): Rest & { readonly offences: readonly RestOfOffence[]; readonly sentences: readonly CaseSentence[] } {
  if (column === null) return { offences: [], sentences: [] };
  const { offences, sentences, ...rest } = JSON.parse(unpacked(column)) as PackedRest;
  const clauseOf = (named: ClauseNamed) => {
    if (typeof named === 'string') return named;
    const [result, position] = typeof named === 'number' ? [named, 0] : named;
    const resultId = resultIds[result];
    return resultId === undefined ? [] : clauseId(resultId, position);
  };
  return {
    ...rest,
    offences: offences.map(({ results, ...offence }) => ({
      ...offence,
      resultIds: results.flatMap((named) => (typeof named === 'string' ? named : (resultIds[named] ?? []))),
    })),
    sentences: sentences.map(({ offences, clauses, ...sentence }) => ({
      offenceIds: offences.flatMap((at) => offenceIds[at] ?? []),
      ...sentence,
      clauseIds: clauses.flatMap(clauseOf),
    })),
  };
}
