import { column, countCell, rateCell, textCell } from '../cells.js';
import { CAUSES, type Changes } from '../material/changes.js';
import type { Block, Section } from '../schemas/report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { count, longDate, periodWords, plural } from '../words.js';

/** What the last report said of its period, what would be said of it now, and why the two differ. */
export function changedSection(changes: Changes | null): Section | null {
  if (changes === null) return null;
  const { previous, samePeriod, documents, decisions, rules } = changes;
  const period = periodWords(previous.period.from, previous.period.to);
  const since = [
    `The last report was of ${period}, with data as of ${longDate(previous.asOf.slice(0, 10))}.`,
    `Since then came ${plural(documents, 'document')} and ${plural(decisions, 'decision')} of people.`,
    ...(samePeriod ? [] : [`Below are the figures of ${period}, as they were and as they are now.`]),
    ...(rules.length === 0
      ? ['The rules are the same.']
      : [`Rules changed: ${rules.map(({ what, from, to }) => `${what} ${from} to ${to}`).join(', ')}.`]),
  ];
  return {
    id: 'changes',
    title: 'What changed since the last report, and why',
    blocks: [{ kind: 'text', sentences: since }, figures(changes, period), ...causes(changes)],
  };
}

function figures({ families }: Changes, period: string): Block {
  return {
    kind: 'table',
    table: {
      id: 'changes',
      caption: `Figures of ${period}, as the last report had them and as they are now`,
      columns: [
        column('group', 'Offences', 'text'),
        column('order', 'Order', 'text'),
        column('before_made', 'last report: made', 'count'),
        column('before_of', 'of', 'count'),
        column('before_rate', 'rate', 'share'),
        column('rules_made', 'same documents, today’s rules: made', 'count'),
        column('rules_of', 'of', 'count'),
        column('now_made', 'now: made', 'count'),
        column('now_of', 'of', 'count'),
        column('now_rate', 'rate', 'share'),
      ],
      rows: families.map(({ group, family, before, byTodaysRules, now }) => [
        textCell(capital(groupWords(group))),
        textCell(familyWords(family)),
        countCell(before.made),
        countCell(before.observed),
        rateCell(before.made, before.observed),
        countCell(byTodaysRules.made),
        countCell(byTodaysRules.observed),
        countCell(now.made),
        countCell(now.observed),
        rateCell(now.made, now.observed),
      ]),
      notes: [],
      read: null,
    },
  };
}

function causes({ causes: counted }: Changes): Block[] {
  if (counted === null) return [];
  const total = counted.reduce((sum, { entered, left, changed }) => sum + entered + left + changed, 0);
  if (total === 0) return [{ kind: 'text', sentences: ['No case came in, left or changed.'] }];
  return [
    {
      kind: 'table',
      table: {
        id: 'reasons',
        caption: `Why: ${count(total)} of the cases counted then or now came in, left or changed`,
        columns: [
          column('reason', 'What moved them', 'text'),
          column('entered', 'came in', 'count'),
          column('left', 'left', 'count'),
          column('changed', 'other orders recorded', 'count'),
        ],
        rows: counted.map(({ cause, entered, left, changed }) => [
          textCell(CAUSES[cause]),
          countCell(entered),
          countCell(left),
          countCell(changed),
        ]),
        notes: [],
        read: null,
      },
    },
  ];
}
