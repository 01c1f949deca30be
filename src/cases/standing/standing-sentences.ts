import type { SentenceClause, SentenceType } from '../../facts/clause.js';
import { gathered } from '../../gathered.js';
import { type CaseLine, meaning } from '../accounts/case-line.js';
import type { CaseSentence } from '../defendant-case.js';
import type { OffenceConcluded } from './collapse-orders.js';

/** Passed once on the person however many offences repeat it; every other punishment is passed on its own offence. */
const ON_THE_PERSON: ReadonlySet<SentenceType> = new Set([
  'community_order',
  'requirement',
  'youth_order',
  'hospital_order',
  'driving_disqualification',
  'surcharge',
  'costs',
]);

/** The sentences that stand, once each: those of the day each offence was finally sentenced, or its sentence varied, and those of the whole case on such a day. */
export function standingSentences(
  lines: readonly CaseLine[],
  offences: readonly OffenceConcluded[],
): readonly CaseSentence[] {
  const sentenced = new Map(
    gathered(offences, ({ id, conclusion: { state, stateOn, variations } }) =>
      state === 'sentenced' ? [[id, variations.at(-1)?.to ?? stateOn] as const] : [],
    ),
  );
  const passed = offences.filter(({ id }) => sentenced.has(id)).map(({ conclusion }) => conclusion.stateOn);
  const days = new Set([...sentenced.values(), ...passed]);
  const groups = new Map<
    string,
    { readonly line: CaseLine; readonly clause: SentenceClause; readonly lines: CaseLine[] }
  >();
  for (const line of lines) {
    const { clause, offenceId, on } = line;
    if (clause.kind !== 'sentence') continue;
    if (offenceId === null ? !days.has(on) : !sentenced.has(offenceId) || sentenced.get(offenceId) !== on) continue;
    const key = JSON.stringify([on, meaning(clause), ON_THE_PERSON.has(clause.type) ? null : offenceId]);
    const group = groups.get(key);
    if (group === undefined) {
      const { id: _id, ...said } = clause;
      groups.set(key, { line, clause: said, lines: [line] });
    } else group.lines.push(line);
  }
  return [...groups.values()].map(({ line, clause, lines: same }) => ({
    offenceIds: [...new Set(same.map(({ offenceId }) => offenceId).filter((id) => id !== null))],
    on: line.on,
    clause,
    clauseIds: same.map((one) => one.clause.id),
  }));
}
