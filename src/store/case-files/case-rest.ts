import type { CaseOffence, CaseSentence, DefendantCase } from '../../cases/defendant-case.js';
import { packed, unpacked } from '../database/packed.js';

/** Of an offence what no column has; its wording where no offence heard has it. */
type RestOfOffence = Pick<CaseOffence, 'resultIds'> & Partial<Pick<CaseOffence, 'wording'>>;
/** A sentence, its offences by their places in the case. */
type PackedSentence = Omit<CaseSentence, 'offenceIds'> & { readonly offences: readonly number[] };
/** What neither a query asks of a case nor a column has; its offences in their order. */
type Rest = Pick<DefendantCase, 'unread' | 'anonymity' | 'youth' | 'reportable'>;

interface PackedRest extends Rest {
  readonly offences: readonly RestOfOffence[];
  readonly sentences: readonly PackedSentence[];
}

/** The rest of a case as its column keeps it. */
export function packedRest({
  offences,
  sentences,
  ...rest
}: Rest & {
  readonly offences: readonly (RestOfOffence & Pick<CaseOffence, 'id'>)[];
  readonly sentences: readonly CaseSentence[];
}): Uint8Array {
  const at = new Map(offences.map(({ id }, position) => [id, position]));
  const kept: PackedRest = {
    ...rest,
    offences: offences.map(({ wording, resultIds }) => ({ ...(wording === undefined ? {} : { wording }), resultIds })),
    sentences: sentences.map(({ offenceIds, ...sentence }) => ({
      offences: offenceIds.flatMap((id) => at.get(id) ?? []),
      ...sentence,
    })),
  };
  return packed(JSON.stringify(kept));
}

/** The rest of a case, told of offences with these ids, in their order. */
export function unpackedRest(
  column: Uint8Array | null,
  offenceIds: readonly string[],
): Rest & { readonly offences: readonly RestOfOffence[]; readonly sentences: readonly CaseSentence[] } {
  if (column === null) return { offences: [], sentences: [] };
  const { sentences, ...rest } = JSON.parse(unpacked(column)) as PackedRest;
  return {
    ...rest,
    sentences: sentences.map(({ offences, ...sentence }) => ({
      offenceIds: offences.flatMap((at) => offenceIds[at] ?? []),
      ...sentence,
    })),
  };
}
