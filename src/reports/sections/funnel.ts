import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { column, countCell, NOTHING, textCell } from '../cells.js';
import type { Block, Section, Table } from '../schemas/report-schema.js';
import { capital, groupWords } from '../sentences/figures.js';
import { unitNoun } from '../words.js';

/** A group's funnel and outcomes, of a finding or of a release. */
interface Counted {
  readonly group: string;
  readonly of: number;
  readonly observed: number;
  readonly funnel: readonly {
    readonly kept: string;
    readonly left: number;
    readonly gone?: readonly { readonly words: string; readonly count: number }[];
  }[];
  readonly outcomes: Readonly<Record<string, number>>;
}

/** Who is counted and who is not, step by step, and what is recorded of those who are. */
export function funnelSection(groups: readonly Counted[], unit: string): Section {
  return {
    id: 'funnel',
    title: 'Who is counted',
    blocks: groups.flatMap((group): Block[] => [
      { kind: 'table', table: funnelTable(group, unit) },
      { kind: 'table', table: outcomeTable(group, unit) },
    ]),
  };
}

function funnelTable({ group, funnel }: Counted, unit: string): Table {
  const rows = funnel.flatMap(({ kept, left, gone = [] }, index) => {
    const out = gone.filter(({ count }) => count > 0);
    const step = [textCell(capital(kept)), NOTHING, countCell(left)];
    // Before the first step there is nothing to take from: what is left out there is in no figure at all.
    return index === 0
      ? [
          step,
          ...out.map((one) => [textCell(`beside them, and in no figure: ${one.words}`), countCell(one.count), NOTHING]),
        ]
      : [...out.map((one) => [textCell(`less: ${one.words}`), countCell(one.count), NOTHING]), step];
  });
  return {
    id: `funnel-${dashed(group)}`,
    caption: `From the cases heard to the base of the rates: ${groupWords(group)}`,
    columns: [
      column('step', 'Step', 'text'),
      column('out', 'taken out', 'count'),
      column('left', `${unitNoun(unit)} left`, 'count'),
    ],
    rows,
    notes: [],
    read: null,
  };
}

function outcomeTable({ group, outcomes, of }: Counted, unit: string): Table {
  const rows = OUTCOMES.flatMap(({ outcome, title }) => {
    const count = outcomes[outcome] ?? 0;
    return count === 0 ? [] : [[textCell(capital(title)), countCell(count)]];
  });
  return {
    id: `outcomes-${dashed(group)}`,
    caption: `What is recorded of the device or the images: ${groupWords(group)}`,
    columns: [column('outcome', 'Strongest outcome recorded', 'text'), column('count', unitNoun(unit), 'count')],
    rows: [...rows, [textCell('All sentenced'), countCell(of)]],
    notes: [],
    read: null,
  };
}

export function dashed(name: string): string {
  return name.replaceAll('_', '-');
}
