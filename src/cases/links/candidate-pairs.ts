import { marksIn } from '../accounts/person-marks.js';
import { sharing } from './disjoint-sets.js';
import type { LinkGroups } from './link-groups.js';
import type { LinkRecord } from './link-record.js';

/** Above this many, not everybody is compared with everybody: a number that is no case's may stand in thousands of documents. */
const MANY = 60;

/** Every pair of positions in different groups; of very many, those that have a word of a name or an id in common. */
export function* pairsAmong<Heard extends LinkRecord>(
  state: LinkGroups<Heard>,
  positions: readonly number[],
): Generator<readonly [number, number]> {
  const [first] = positions;
  if (positions.every((at) => state.groupOf[at] === state.groupOf[first ?? at])) return;
  if (positions.length <= MANY) {
    for (const [index, a] of positions.entries()) for (const b of positions.slice(index + 1)) yield [a, b];
    return;
  }
  const seen = new Set<number>();
  for (const own of sharing(positions, (at) => tracesOf(state.members[at]?.record))) {
    for (const [index, a] of own.entries()) {
      for (const b of own.slice(index + 1)) {
        const pair = a * positions.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [positions[a] ?? 0, positions[b] ?? 0];
      }
    }
  }
}

/** What any two that some tier links have in common. */
function tracesOf(record: LinkRecord | undefined): readonly string[] {
  if (record === undefined) return [];
  const { marks, ...ids } = record.person;
  const words = (marks?.names ?? []).flatMap((name) => name.words);
  return [
    ...Object.entries(ids).flatMap(([kind, value]) =>
      value === null || value === undefined ? [] : `${kind} ${value}`,
    ),
    ...words.flatMap(({ whole, scanned, near }) => [whole, scanned, ...marksIn(near)]),
    ...(marks?.names ?? []).flatMap(({ pairs }) => pairs),
  ];
}
