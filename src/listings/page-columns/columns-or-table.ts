import type { Column, Paragraph } from './column.js';

/** Whether what stands side by side is columns, each read to its end before the next, or rows of a table. */
export type Layout = 'columns' | 'table' | 'neither';

/** Of the baseline, in heights of a letter: where letters end below it and begin above it. */
const BELOW = 0.25;
const ABOVE = 0.75;

/** The room between two paragraphs of a column, from the foot of one to the head of the next, in points from the top of the page. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/**
 * How two columns beside one another are laid out. Rows of a table leave room between them in all their cells at once; paragraphs of columns
 * end wherever they do, each at a height of its own.
 */
export function layoutOf(left: readonly Column[], right: readonly Column[], opens: (words: string) => boolean): Layout {
  const isTold = ({ isProse, paragraphs }: Column) =>
    isProse || paragraphs.filter(({ words }) => opens(words)).length > 1;
  if (!left.some(isTold) && !right.some(isTold)) return 'neither';
  const pairs = left.flatMap((one) => right.map((other) => areRows(one, other)));
  if (pairs.some((rows) => rows === false)) return 'columns';
  if (!pairs.includes(true)) return 'columns';
  // Each paragraph says whom it tells of: it may be read wherever it stands.
  if (right.some(({ paragraphs }) => paragraphs.some(({ words }) => opens(words)))) return 'columns';
  return 'table';
}

/** Whether the paragraphs of two columns end at the same heights; undefined where one has no second paragraph beside the other. */
function areRows(one: Column, other: Column): boolean | undefined {
  const [some, more] = [roomsBeside(one, other), roomsBeside(other, one)].sort((a, b) => a.length - b.length);
  if (!some || !more || some.length === 0) return undefined;
  return some.every((room) => more.some(({ from, to }) => from < room.to && room.from < to));
}

/** The rooms between paragraphs of a column as far as another stands beside it. */
function roomsBeside({ paragraphs }: Column, { paragraphs: others }: Column): readonly Room[] {
  const [head, foot] = [others[0]?.first, others.at(-1)?.last];
  if (!head || !foot) return [];
  return paragraphs.flatMap((paragraph, at) => {
    const room = roomBetween(paragraphs[at - 1], paragraph);
    return room && room.to > head.y && room.from < foot.y - ABOVE * foot.height ? [room] : [];
  });
}

function roomBetween(above: Paragraph | undefined, below: Paragraph): Room | undefined {
  if (!above) return undefined;
  const { last } = above;
  const { first } = below;
  return { from: last.y + BELOW * last.height, to: first.y - ABOVE * first.height };
}

/** The paragraphs of the rows of a table, each row's cells together from left to right. */
export function rowsOfTable(columns: readonly Column[]): readonly (readonly Paragraph[])[] {
  const paragraphs = columns.flatMap((column) => column.paragraphs.map((paragraph) => ({ column, paragraph })));
  const byHead = [...paragraphs].sort((a, b) => a.paragraph.first.y - b.paragraph.first.y);
  const rows: { foot: number; cells: typeof paragraphs }[] = [];
  for (const cell of byHead) {
    const { first, last } = cell.paragraph;
    const row = rows.at(-1);
    if (row && first.y - ABOVE * first.height < row.foot) {
      row.cells.push(cell);
      row.foot = Math.max(row.foot, last.y);
    } else rows.push({ foot: last.y, cells: [cell] });
  }
  return rows.map(({ cells }) =>
    columns.flatMap((column) => cells.filter((cell) => cell.column === column).map(({ paragraph }) => paragraph)),
  );
}
