import { dayInLondon } from '../../audits/units/period.js';
import { diff as compare, openBundle } from '../../reports/evidence/diff.js';
import type { BundleDiff, UnitDifference } from '../../reports/schemas/answers/evidence-schema.js';
import { longDate, plural, spoken } from '../../reports/words.js';
import { type DefineCommand, EXIT } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { say, table } from '../printing/output.js';
import { readWhole } from '../read-whole.js';

export const diff: DefineCommand = (program, end) => {
  withAnswer(
    program
      .command('diff')
      .argument('<a>', 'an evidence bundle')
      .argument('<b>', 'another')
      .description('what differs between two bundles: figures, cases and documents'),
  )
    .addHelpText('after', '\nExample:\n  ordergap diff january.tar january-again.tar\n\nExit code 1 where they differ.')
    .action(async (a: string, b: string, options: { readonly json?: boolean }) => {
      const answer = compare(await openBundle(readWhole(a), a), await openBundle(readWhole(b), b));
      if (!answer.same) end(EXIT.no);
      await say(options.json ? JSON.stringify(answer) : printed(answer));
    });
};

/** Cases printed before the rest is left to --json. */
const CASES = 20;

function printed({ same, a, b, families, units, documents, auditFileDiffers }: BundleDiff): string {
  const head = [a, b].map(
    ({ audit, period, asOf }) =>
      `${audit}, ${longDate(period.from)} to ${longDate(period.to)}, as of ${longDate(dayInLondon(asOf))}`,
  );
  if (same) return [`A and B say the same: the same figures, cases and documents.`, ...head].join('\n');
  return [
    [`A: ${head[0]}`, `B: ${head[1]}`].join('\n'),
    ...(auditFileDiffers ? ['The audit files differ: two questions.'] : []),
    ...(JSON.stringify(a.rules) === JSON.stringify(b.rules) ? [] : ['They were read by other versions of the rules.']),
    ...(families.length === 0
      ? ['Every rate is the same.']
      : [
          table(
            ['', '', 'A', 'B'],
            families.map((one) => [spoken(one.group), spoken(one.family), ...[one.a, one.b].map(figure)]),
          ),
        ]),
    `Documents: ${documents.inBoth} in both, ${documents.onlyInA} only in A, ${documents.onlyInB} only in B.`,
    ...(units.length === 0 ? [] : [`${plural(units.length, 'case')} ${units.length === 1 ? 'differs' : 'differ'}:`]),
    ...units.slice(0, CASES).map(unitLine),
    ...(units.length > CASES ? [`and ${units.length - CASES} more: --json has them all.`] : []),
  ].join('\n');
}

function figure(one: BundleDiff['families'][number]['a']): string {
  return one === null ? 'not counted' : `${one.made} of ${one.observed}`;
}

function unitLine({ case: id, group, a, b }: UnitDifference): string {
  const [left, right] = [a, b].map((one) =>
    one === null ? 'not there' : `${spoken(one.outcome)}, ${longDate(one.on)}`,
  );
  return `  ${id} (${spoken(group)}): ${left}; in B ${right}`;
}
