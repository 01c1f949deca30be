import { judgedUnits } from '../../audits/judging/judged-unit.js';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import type { ExplainedUnit } from '../../reports/schemas/answers/explain-schema.js';
import type { CaseFile } from '../../store/case-files/case-file.js';
import { loadCases } from '../../store/case-files/load-cases.js';
import { KEPT_BACK } from '../../store/people/kept-back.js';
import type { Store } from '../../store/tables.js';

/** Youths are kept out of listings: what was decided is shown, the words are not. */
export function withoutYouthsWords(file: CaseFile): CaseFile {
  if (file.case.youth !== true) return file;
  return {
    ...file,
    case: {
      ...file.case,
      offences: file.case.offences.map((one) => ({ ...one, wording: null })),
      sentences: file.case.sentences.map((one) => ({ ...one, clause: unquoted(one.clause) })),
    },
    offences: file.offences.map((row) => ({ ...row, wording: null })),
    said: { ...file.said, decisions: [], readings: [] },
    results: file.results.map((row) => ({
      ...row,
      text: KEPT_BACK,
      clauses: row.clauses.map(unquoted),
    })),
  };
}

function unquoted<Of extends { readonly quote: string | null }>(clause: Of): Of {
  return { ...clause, quote: clause.quote === null ? null : KEPT_BACK };
}

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** What the case comes to in every offence group it is counted in. */
export async function unitsOf(store: Store, file: CaseFile): Promise<readonly ExplainedUnit[]> {
  const cases = await loadCases(store, { personIds: [file.case.personId] });
  return OFFENCE_GROUPS.flatMap(({ name }) =>
    judgedUnits(cases, name, ALWAYS)
      .filter(({ unit }) => unit.cases.some(({ id }) => id === file.case.id))
      .map(({ unit, outcome, order, attribution, daysAfterSentence, alsoRefused, alsoReturned }) => ({
        group: name,
        caseIds: unit.cases.map(({ id }) => id),
        sentencedOn: unit.on,
        outcome,
        orderId: order?.id ?? null,
        attribution,
        daysAfterSentence,
        alsoRefused,
        alsoReturned,
      })),
  );
}
