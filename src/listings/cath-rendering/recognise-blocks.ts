import { tidy } from '../../text/tidying/whitespace.js';
import { isBoilerplate } from './boilerplate.js';
import { listTitle, sittingHeading } from './headings.js';
import { labelAtStart, listLabel } from './labels.js';
import type { ListBlock } from './list-block.js';
import { columnsAmong } from './table-row.js';

/** What kind of list blocks are, by title, by the headings of a table, or by sittings and the labels under them; undefined for no list. */
export function recogniseBlocks(
  blocks: readonly Pick<ListBlock, 'kind' | 'parts'>[],
): 'magistrates' | 'crown' | 'other' | undefined {
  const labels = new Set<string>();
  let sits = false;
  let tabled = false;
  for (const { kind, parts } of blocks) {
    const [first = '', ...others] = parts.filter((part) => part !== '');
    const label = listLabel(first);
    if (label !== undefined && label !== 'sittingAt' && kind !== 'row') {
      labels.add(label);
      continue;
    }
    const whole = tidy([first, ...others].join(' '));
    if (isBoilerplate(whole)) continue;
    const titled = listTitle(whole);
    if (titled) return titled.of === 'crown' || titled.of === 'other' ? titled.of : 'magistrates';
    sits ||= sittingHeading(first) !== undefined;
    const columns = kind === 'row' ? columnsAmong(parts) : undefined;
    tabled ||= columns !== undefined && LIST_COLUMNS.some((one) => columns.includes(one));
    for (const one of columns ?? [label ?? labelAtStart(whole)?.label]) if (one !== undefined) labels.add(one);
  }
  return tabled || (sits && labels.has('name') && labels.size > 3) ? 'magistrates' : undefined;
}

/** Columns only a court list has. */
const LIST_COLUMNS = ['sittingAt', 'prosecutor'] as const;
