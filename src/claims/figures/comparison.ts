import { COMPARISONS, type Comparison, type Condition } from '../claims-file.js';
import { compare, divide, type Exact, inFigures, multiply, over, roundTo, whole } from './exact.js';
import { aboutStep, isHalf, type PrintedFigure } from './printed-figure.js';

/** What a value is compared with, and how. */
export interface Compared {
  readonly how: Comparison;
  readonly figure: PrintedFigure;
}

/** Whether a comparison is so: by the exact value, and by the value rounded half up to the digits printed. */
export interface Judged {
  readonly exact: boolean;
  readonly printed: boolean;
}

const PERCENT = over(1n, 100n);

/** The comparison a condition makes; the schema has made sure that it makes one. */
export function comparisonOf(
  condition: Condition,
): { readonly how: Comparison; readonly given: string | number } | null {
  for (const how of COMPARISONS) {
    const given = condition[how];
    if (given !== undefined) return { how, given };
  }
  return null;
}

/**
 * Whether `value` is what the figure says. "is" a percentage means: rounded half up to the digits printed. Everything else is by the exact
 * value, and told beside it by the value rounded to the digits printed: 4.083 % is more than 4 %, and is 4 % as printed.
 */
export function judge(value: Exact, { how, figure }: Compared): Judged {
  const rounded = figure.quantity ? value : roundTo(value, printedStep(figure));
  switch (how) {
    case 'is': {
      const same = isAsPrinted(value, figure);
      return { exact: same, printed: same };
    }
    case 'about': {
      const step = aboutStep(figure);
      const near =
        figure.step === null ? isWithin(value, figure.value, step) : same(roundTo(value, step), figure.value);
      return { exact: near, printed: near };
    }
    case 'more_than':
      return { exact: compare(value, figure.value) > 0, printed: compare(rounded, figure.value) > 0 };
    case 'less_than':
      return { exact: compare(value, figure.value) < 0, printed: compare(rounded, figure.value) < 0 };
    case 'at_least':
      return { exact: compare(value, figure.value) >= 0, printed: compare(rounded, figure.value) >= 0 };
    case 'at_most':
      return { exact: compare(value, figure.value) <= 0, printed: compare(rounded, figure.value) <= 0 };
  }
}

/** Words in the place of a figure round to the whole percent. */
export function printedStep({ step }: PrintedFigure): Exact {
  return step ?? PERCENT;
}

function isAsPrinted(value: Exact, { value: printed, kind, step, oneIn }: PrintedFigure): boolean {
  if (oneIn !== undefined) {
    const every = divide(whole(1), value);
    return every !== null && same(roundTo(every, whole(1)), whole(oneIn));
  }
  if (kind === 'share') return step === null ? same(value, printed) : same(roundTo(value, step), printed);
  if (step !== null && compare(step, whole(1)) !== 0) return same(roundTo(value, step), printed);
  return same(value, printed);
}

/** From half a step under up to, and without, half a step over. */
function isWithin(value: Exact, middle: Exact, step: Exact): boolean {
  const half = multiply(step, over(1n, 2n));
  return (
    compare(value, over(middle.top * half.bottom - half.top * middle.bottom, middle.bottom * half.bottom)) >= 0 &&
    compare(value, over(middle.top * half.bottom + half.top * middle.bottom, middle.bottom * half.bottom)) < 0
  );
}

function same(a: Exact, b: Exact): boolean {
  return compare(a, b) === 0;
}

/** A value in the way the figure is printed: a percentage of a share, figures of a count. */
export function shown(value: Exact, isShare: boolean, decimals = 3): string {
  return isShare ? `${inFigures(multiply(value, whole(100)), decimals)} %` : inFigures(value, decimals);
}

/** What the comparison comes to, in words: `which is more than 4 %; to the printed whole percent, 4 %`. */
export function comparisonWords(value: Exact, { how, figure }: Compared): string {
  const isShare = figure.kind === 'share';
  const named = isHalf(figure) ? 'half' : figure.text;
  const judged = judge(value, { how, figure });
  const order = compare(value, figure.value);
  if (how === 'about') return `, ${judged.exact ? '' : 'not '}about ${named}`;
  if (how === 'is') {
    const rounded = roundTo(value, printedStep(figure));
    const isRounded = isShare && figure.step !== null && !same(rounded, value);
    const rounds = isRounded ? `, which rounds to ${shown(rounded, isShare)}` : '';
    if (!judged.exact) return `${rounds}, not ${named}`;
    return figure.quantity === undefined ? `${rounds}, as printed` : `${rounds}, the same`;
  }
  const stands = order > 0 ? `more than ${named}` : order < 0 ? `less than ${named}` : `exactly ${named}`;
  const not = judged.exact ? '' : order === 0 ? `, not ${words(how)}` : '';
  const tips = judged.exact !== judged.printed;
  const rounds = tips ? `; to the ${digits(figure)}, ${shown(roundTo(value, printedStep(figure)), isShare)}` : '';
  return `, which is ${stands}${not}${rounds}`;
}

function words(how: Comparison): string {
  switch (how) {
    case 'more_than':
      return 'more';
    case 'less_than':
      return 'less';
    case 'is':
    case 'about':
    case 'at_least':
    case 'at_most':
      return how.replaceAll('_', ' ');
  }
}

/** `printed whole percent`, `printed one decimal`. */
function digits({ kind, step }: PrintedFigure): string {
  if (kind === 'count') return 'printed digits';
  if (step === null) return 'whole percent';
  const decimals = String(step.bottom / step.top).length - 3;
  return decimals <= 0 ? 'printed whole percent' : `printed ${decimals === 1 ? 'one decimal' : `${decimals} decimals`}`;
}
