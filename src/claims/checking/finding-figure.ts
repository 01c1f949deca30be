import type { Finding } from '../../audits/findings/finding-schema.js';
import { orderFamily } from '../../law/orders/order-families.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { UsageError } from '../../usage-error.js';
import type { Quantity } from '../claims-file.js';
import { inFigures, whole } from '../figures/exact.js';
import { type Known, unknown, type Worth } from './worth.js';

/** The finding of an audit by its name; null where there is no database to ask. */
export type FindingsOf = (audit: string) => Finding | null;

/**
 * A figure of the finding of an audit: `audit` is the one of the file, where the quantity names none. UsageError where the audit does not
 * count what is asked.
 */
export function findingFigure(asked: NonNullable<Quantity['finding']>, audit: string, findingsOf: FindingsOf): Worth {
  const name = asked.audit ?? audit;
  const finding = findingsOf(name);
  if (finding === null)
    return unknown('needs_database', `the figure is one of the audit ${name}: give the database with --db`);
  const group = finding.groups.find((one) => asked.group === undefined || one.group === asked.group);
  if (group === undefined)
    throw new UsageError(
      `The audit ${name} does not count ${asked.group}: it counts ${finding.groups.map((one) => one.group).join(', ')}.`,
    );
  const at = `audit ${name}, ${finding.period.from} to ${finding.period.to}`;
  const answer = (value: number, called: string, of?: number): Known => {
    const text = inFigures(whole(value));
    const working = of === undefined ? text : `${text} of ${inFigures(whole(of))}`;
    return { value: whole(value), isShare: false, text, working, at: [at], called };
  };
  if (asked.outcome !== undefined) {
    const title = OUTCOMES.find(({ outcome }) => outcome === asked.outcome)?.title ?? asked.outcome;
    return answer(group.outcomes[asked.outcome], title, group.of);
  }
  if (asked.step !== undefined) {
    const step = group.funnel.find((one) => one.step === asked.step);
    return step === undefined
      ? unknown('no_number', `the audit ${name} has no step “${asked.step}”`)
      : answer(step.left, asked.step.replaceAll('_', ' '));
  }
  if (asked.family === undefined) return answer(asked.take === 'observed' ? group.observed : group.of, 'sentenced');
  const family = group.families.find((one) => one.family === asked.family);
  if (family === undefined)
    throw new UsageError(
      `The audit ${name} does not count the orders ${asked.family}: it counts ${group.families.map((one) => one.family).join(', ')}.`,
    );
  const title = orderFamily(asked.family)?.title ?? asked.family;
  switch (asked.take ?? 'made') {
    case 'made':
      return answer(family.made, `${title}, recorded`, group.observed);
    case 'upper':
      return answer(family.upper.made, `${title}, were everything left open one`, group.observed);
    case 'of':
      return answer(group.of, 'sentenced');
    case 'observed':
      return answer(group.observed, 'sentenced, with results seen');
  }
}
