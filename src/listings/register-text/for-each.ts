import type { Labelled } from './labels.js';
import { type RegisterReading, type SaidOffence, said } from './register-reading.js';
import type { TextLine } from './text-line.js';

/** Whether a plea or a result says what each of the offences above has, by their numbers, of which none has any yet: `1 - Guilty; 2 - Not guilty`. */
export function isForEach({ label, value }: Labelled, { defendant }: RegisterReading): boolean {
  if ((label !== 'result' && label !== 'plea') || defendant === undefined) return false;
  const items = forEach(value);
  const isOpen = ({ fields, results }: SaidOffence) => (label === 'plea' ? !fields.has('plea') : results.length === 0);
  const numbered = defendant.offences.filter(({ number }) => number !== undefined);
  const isOf = (number: number) => numbered.some((one) => one.number === number);
  return (
    items.length === numbered.length &&
    items.length > 0 &&
    numbered.every(isOpen) &&
    items.every((one) => isOf(one.number))
  );
}

export function addForEach({ label, value }: Labelled, line: TextLine, reading: RegisterReading): void {
  const offences = reading.defendant?.offences ?? [];
  for (const { number, words } of forEach(value)) {
    const offence = offences.find((one) => one.number === number);
    if (label === 'plea') offence?.fields.set('plea', said(words, line));
    else offence?.results.push(said(words, line));
  }
  reading.results = undefined;
  reading.open = undefined;
}

const EACH = /(?:^|[;,] ?|\. )(?:(?:offence|charge|count) )?\(?(\d{1,2}|[a-z])(?: [-–] |: |\) ?)(?=\S)/gi;

/** What an item is numbered with, `2` or `b`. */
export function numberOf(mark = ''): number | undefined {
  if (/^\d/.test(mark)) return Number(mark);
  return /^[a-z]$/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
}

/** The items of `1 - Guilty; 2 - Not guilty`, numbered from 1 on; none of other words. */
function forEach(value: string): readonly { readonly number: number; readonly words: string }[] {
  const found = [...value.matchAll(EACH)];
  if (
    found.length === 0 ||
    found.some(({ 1: mark, index }, at) => numberOf(mark) !== at + 1 || (at === 0) !== (index === 0))
  )
    return [];
  return found.map(({ 0: mark, index }, at) => ({
    number: at + 1,
    words: value.slice(index + mark.length, found[at + 1]?.index).trim(),
  }));
}
