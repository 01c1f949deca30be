import type { CaseSentence } from '../../cases/defendant-case.js';
import type { SentenceType } from '../../facts/clause.js';
import type { Unit } from '../units/unit.js';

/** Punishments, heaviest first: the first that a unit has is its sentence type. */
export const HEAVIEST_FIRST: readonly SentenceType[] = [
  'custody',
  'detention',
  'suspended_custody',
  'hospital_order',
  'youth_order',
  'community_order',
  'requirement',
  'fine',
  'court_detention',
  'compensation',
  'conditional_discharge',
  'absolute_discharge',
  'no_separate_penalty',
];

/** What some would not call a punishment for the offence: counted in, and shown without. */
const LIGHT: readonly SentenceType[] = ['no_separate_penalty', 'absolute_discharge', 'compensation'];

/** The heaviest punishment on the unit's own offences, `not_stated` where the documents give none. */
export function sentenceType(unit: Unit): SentenceType | 'not_stated' {
  const types = new Set(ownSentences(unit).map(({ clause }) => clause.type));
  const found = HEAVIEST_FIRST.find((type) => types.has(type)) ?? 'not_stated';
  return found === 'requirement' ? 'community_order' : found;
}

/** No separate penalty, an absolute discharge, or compensation alone on every in-group offence (counting.md 1). */
export function isLightSentence(unit: Unit): boolean {
  const types = ownSentences(unit)
    .map(({ clause }) => clause.type)
    .filter((type) => HEAVIEST_FIRST.includes(type));
  return types.length > 0 && types.every((type) => LIGHT.includes(type));
}

/** Those on the unit's offences, and those passed on the person without naming an offence. */
function ownSentences(unit: Unit): readonly CaseSentence[] {
  const own = new Set(unit.offences.map(({ id }) => id));
  const all = unit.cases.flatMap(({ sentences }) => sentences);
  const onOffences = all.filter(({ offenceIds }) => offenceIds.some((id) => own.has(id)));
  return onOffences.some(({ clause }) => HEAVIEST_FIRST.includes(clause.type))
    ? onOffences
    : all.filter(({ offenceIds }) => offenceIds.length === 0);
}
