import type { Clause, SentenceType } from '../../facts/clause.js';
import { gathered } from '../../gathered.js';
import type { ResultHeard } from '../accounts/appearance.js';
import type { OffenceState } from '../defendant-case.js';

/** What the results of one hearing say of one offence; null where they decide nothing. */
export type Decision = Extract<
  OffenceState,
  Exclude<OffenceState, 'set_aside' | 'not_seen' | 'resentenced_for_breach'>
>;

type Outcome = Extract<Clause, { kind: 'outcome' }>['type'];

/** Punishments: any of them alone is a sentence. A hospital order is one only on conviction. */
const PUNISHMENTS: readonly SentenceType[] = [
  'custody',
  'suspended_custody',
  'community_order',
  'requirement',
  'fine',
  'conditional_discharge',
  'absolute_discharge',
  'no_separate_penalty',
  'detention',
  'court_detention',
  'youth_order',
];

/**
 * What was decided of an offence, from the results of one hearing. Where one hearing says several things a punishment comes first
 * (an adjournment on the same line is for something else), then what takes the offence to another court, then what ends it.
 * `convicted` is what plea, verdict and conviction date say.
 */
export function decisionOf(results: readonly ResultHeard[], convicted: boolean): Decision | null {
  // Of so few lists are quicker than sets.
  const passed: SentenceType[] = [];
  const came: Outcome[] = [];
  for (const { clauses } of results) {
    for (const clause of clauses) {
      if (clause.kind === 'sentence') passed.push(clause.type);
      else if (clause.kind === 'outcome') came.push(clause.type);
    }
  }
  const sentenced = (type: SentenceType) => passed.includes(type);
  const outcome = (type: Outcome) => came.includes(type);

  if (PUNISHMENTS.some(sentenced)) return 'sentenced';
  if (sentenced('bind_over') && !convicted && !outcome('not_guilty') && !outcome('dismissed')) return 'bound_over';
  if (sentenced('hospital_order')) return convicted ? 'sentenced' : 'hospital_without_conviction';
  for (const type of ['committed_for_sentence', 'sent_for_trial', 'remitted', 'replaced'] as const) {
    if (outcome(type)) return type;
  }
  for (const type of [
    'not_guilty',
    'dismissed',
    'withdrawn',
    'discontinued',
    'stayed',
    'deceased',
    'deferred',
  ] as const) {
    if (outcome(type)) return type;
  }
  if (outcome('taken_into_consideration')) return 'taken_into_consideration';
  if (sentenced('compensation')) return 'sentenced';
  if (sentenced('bind_over')) return 'bound_over';
  if (outcome('warrant')) return 'warrant';
  return outcome('adjourned') || outcome('remanded') ? 'pending' : null;
}

/** Whether the punishments that stand include this type; surcharge and costs are none. */
export function isPunishment(type: SentenceType): boolean {
  return PUNISHMENTS.includes(type) || type === 'hospital_order' || type === 'compensation';
}

/** A conviction or sentence set aside, or quashed on appeal. `date` is the day of the decision that falls, where the words say it. */
export interface SetAside {
  readonly date: string | null;
  readonly clauseId: string;
}

/** Proceeding invalidated by statutory declaration (3049), statutory declaration granted (2092): national list. */
const STATUTORY_DECLARATION = new Set(['3049', '2092']);

export function setAsidesIn(results: readonly ResultHeard[]): readonly SetAside[] {
  return gathered(results, ({ id, code, clauses }) => {
    const found = gathered(clauses, (clause) =>
      clause.kind === 'outcome' && (clause.type === 'reopened' || clause.type === 'conviction_quashed')
        ? [{ date: clause.setsAside ?? null, clauseId: clause.id }]
        : [],
    );
    if (found.length > 0) return found;
    return code !== null && STATUTORY_DECLARATION.has(code) ? [{ date: null, clauseId: id }] : [];
  });
}

/** The clause that says an earlier sentence was varied; null where there is none. */
export function variedIn(results: readonly ResultHeard[]): string | null {
  const clauses = gathered(results, (result) => result.clauses);
  return clauses.find(({ kind, type }) => kind === 'outcome' && type === 'sentence_varied')?.id ?? null;
}
