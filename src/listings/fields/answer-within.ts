import type { StepWithin } from './field-plan.js';
import type { BaseOf, Fields } from './json-fields.js';

/** Adds to `all` what fields answer to a step that asks for more than one value holds; the lists of several fields become one. */
export function answerWithin(
  { answer, kind, name, within }: StepWithin,
  fields: Pick<Fields, 'texts' | 'answers' | 'answersEach'>,
  all: Record<string, unknown>,
): void {
  if (kind === 'texts' || within === undefined) {
    const texts = fields.texts(name);
    if (texts.length > 0) all[answer] ??= texts;
  } else if (kind === 'one') {
    const one = all[answer] === undefined ? fields.answers(name, within.plan) : undefined;
    if (one !== undefined) all[answer] = one;
  } else {
    const each = fields.answersEach(name, within.plan, within.baseOf as BaseOf<object>);
    const before = all[answer];
    if (each.length > 0) all[answer] = Array.isArray(before) ? [...before, ...each] : each;
  }
}
