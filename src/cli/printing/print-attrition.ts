import type { Attrition, AttritionStep } from '../../audits/findings/attrition-schema.js';
import { count, longDate, percent, spoken } from '../../reports/words.js';
import { table } from './output.js';

/** The road from report to order, one row a step and source, with what stands against reading them as one. */
export function printAttrition({ audit, group, family, steps, reasons, warnings }: Attrition): string {
  const notes: string[] = [];
  const noteOf = (words: string) => {
    const at = notes.indexOf(words);
    return at < 0 ? notes.push(words) : at + 1;
  };
  const rows = steps.map((step) => [
    spoken(step.step),
    `${step.floor ? 'at least ' : ''}${step.count === null ? 'not given' : count(step.count)}`,
    ...share(step),
    spoken(step.unit),
    step.from === null || step.to === null ? 'not stated' : `${longDate(step.from)} to ${longDate(step.to)}`,
    step.source,
    step.warnings.map((words) => `[${noteOf(words)}]`).join(' '),
  ]);
  const head = ['step', 'count', 'share', '95 % interval', 'each', 'period', 'source', 'notes'];
  const parts = [
    `From report to order: ${spoken(group)}, ${spoken(family)}\n${audit.asks}`,
    table(head, rows, ['count', 'share', '95 % interval']),
    notes.map((words, at) => `[${at + 1}] ${words}`).join('\n'),
  ];
  if (reasons.length > 0) {
    const told = reasons.map((one) => [
      one.title,
      one.count === null ? 'not given' : count(one.count),
      one.rate === null || one.of === null ? '' : percent(one.rate, one.of),
      one.source,
    ]);
    parts.push(
      `Why police cases went no further\n${table(['reason', 'offences', 'share', 'source'], told, ['offences', 'share'])}`,
    );
  }
  if (warnings.length > 0) parts.push(warnings.join('\n'));
  return parts.join('\n\n');
}

function share({ rate, of, interval, tooFew }: AttritionStep): readonly [string, string] {
  if (rate === null || of === null || interval === null) return ['no share', ''];
  const range = `${percent(interval.low, of.count)} to ${percent(interval.high, of.count)}`;
  const words = tooFew ? 'too few' : percent(rate, of.count);
  return [`${words} of ${count(of.count)} ${spoken(of.step)}`, range];
}
