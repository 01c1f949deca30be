import { normalisePlea } from '../../law/results/pleas.js';
import { labelAlone, labelled, type TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';

/** What lines of a register that marks no label must open with, each of them somewhere. */
const NEEDED: readonly TextLabel[] = ['defendant', 'offence', 'plea', 'result'];

/** Lines that open with a label's words and no mark behind them, `PLEA Guilty`, with the mark: in a register that says who, of what, the plea and the result so, and nothing behind a mark. */
export function withUnmarkedLabels(lines: readonly TextLine[]): readonly TextLine[] {
  const opened = lines.map(({ words }) => opening(words));
  const labels = new Set(opened.map((one) => one?.label));
  if (!NEEDED.every((label) => labels.has(label))) return lines;
  const isMarked = lines.some(({ words }) => NEEDED.includes(labelled(words)?.label ?? 'unused'));
  const arePleas = opened.every(
    (one) => one?.label !== 'plea' || normalisePlea(one.value) !== null || one.value === '-',
  );
  if (isMarked || !arePleas) return lines;
  return lines.map((line, at) => {
    const found = opened[at];
    return found === undefined ? line : { ...line, words: `${found.printed}: ${found.value}` };
  });
}

/** The label that a line opens with, its first letter a capital, and what stands behind it. */
function opening(
  words: string,
): { readonly label: TextLabel; readonly printed: string; readonly value: string } | undefined {
  if (words.includes(':')) return undefined;
  const parts = words.split(' ');
  for (let length = Math.min(LONGEST, parts.length - 1); length > 0; length -= 1) {
    const printed = parts.slice(0, length).join(' ');
    const [, number = ''] = /^(\d{1,2})$/.exec(parts[length] ?? '') ?? [];
    const label = /^\p{Lu}/u.test(printed) ? labelAlone(printed) : undefined;
    if (label === undefined) continue;
    const isNumbered = number !== '' && label === 'offence' && parts.length > length + 1;
    return {
      label,
      printed: isNumbered ? `${printed} ${number}` : printed,
      value: parts.slice(isNumbered ? length + 1 : length).join(' '),
    };
  }
  return undefined;
}

const LONGEST = 4;
