import { tidy } from '../../text/whitespace.js';
import { isBoilerplate } from './boilerplate.js';
import { listTitle, sittingHeading } from './headings.js';
import { labelAtStart, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { columnsOfRow } from './table-row.js';

/** What kind of list blocks are, by title, by the headings of a table, or by sittings and the labels under them; undefined for no list. */
export function recogniseBlocks(blocks: readonly ListBlock[]): 'magistrates' | 'crown' | 'other' | undefined {
  const labels = new Set<string>();
  let titled: ReturnType<typeof listTitle>;
  let sits = false;
  let tabled = false;
  for (const { kind, parts } of blocks) {
    const words = parts.map(tidy).filter((part) => part !== '');
    const whole = words.join(' ');
    if (isBoilerplate(whole)) continue;
    titled ??= listTitle(whole);
    sits ||= sittingHeading(words[0] ?? '') !== undefined;
    const columns = kind === 'row' ? columnsOfRow(parts) : undefined;
    tabled ||= columns !== undefined && LIST_COLUMNS.some((one) => columns.includes(one));
    for (const label of columns ?? [listLabel(words[0] ?? '') ?? labelAtStart(whole)?.label]) {
      if (label !== undefined) labels.add(label);
    }
  }
  if (titled?.of === 'crown' || titled?.of === 'other') return titled.of;
  if (titled !== undefined) return 'magistrates';
  return tabled || (sits && labels.has('name') && labels.size > 3) ? 'magistrates' : undefined;
}

/** Columns only a court list has. */
const LIST_COLUMNS = ['sittingAt', 'prosecutor'] as const;
