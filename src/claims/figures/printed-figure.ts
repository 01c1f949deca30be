import { readNumber } from '../../text/figures/numbers.js';
import { type Exact, HALF, multiply, over } from './exact.js';

/** A figure as a source prints it. */
export interface PrintedFigure {
  readonly text: string;
  /** `share` is a part of a whole: a percentage, "half", "1 in 14"; its value is a fraction of 1. */
  readonly kind: 'count' | 'share';
  readonly value: Exact;
  /** The place of the last digit printed: 1 for 13,860, a hundredth for 4 %, 100,000 for 4.4 million. Null where the figure is exact words ("half"). */
  readonly step: Exact | null;
  /** "1 in 14": the whole number behind "in" is what was rounded. */
  readonly oneIn?: number;
  /** It is no figure as printed but a quantity worked out. */
  readonly quantity?: true;
}

const FIGURE =
  /^(?<sign>[-+−])?(?<whole>\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(?<decimals>\d{1,9}))? ?(?<times>thousand|million|billion)? ?(?<percent>%|per cent|percent)?$/i;
const IN = /^(?<made>\d{1,6}|[a-z]+) in (?<of>\d{1,6}|[a-z]+)$/i;
const PARTS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  Object.entries({
    half: [1n, 2n],
    'a half': [1n, 2n],
    'one half': [1n, 2n],
    'a third': [1n, 3n],
    'one third': [1n, 3n],
    'two thirds': [2n, 3n],
    'a quarter': [1n, 4n],
    'one quarter': [1n, 4n],
    'three quarters': [3n, 4n],
    'a fifth': [1n, 5n],
    'one fifth': [1n, 5n],
    'two fifths': [2n, 5n],
    'three fifths': [3n, 5n],
    'four fifths': [4n, 5n],
    'a tenth': [1n, 10n],
    'one tenth': [1n, 10n],
  }),
);
const TIMES: Readonly<Record<string, bigint>> = { thousand: 1_000n, million: 1_000_000n, billion: 1_000_000_000n };
const PERCENT = over(1n, 100n);

/** Reads `534`, `13,860`, `4 %`, `4.4 million`, `1 in 14`, `half`, `two thirds`, `twenty-four`; undefined for anything else. */
export function readPrintedFigure(printed: string | number): PrintedFigure | undefined {
  const text = String(printed).replace(/\s+/g, ' ').trim();
  const part = PARTS.get(text.toLowerCase().replaceAll('-', ' '));
  if (part) return { text, kind: 'share', value: over(...part), step: null };
  const groups = FIGURE.exec(text)?.groups;
  if (groups) return fromFigures(text, groups);
  const inWords = IN.exec(text)?.groups;
  if (inWords) {
    const [made, of] = [readNumber(inWords.made ?? ''), readNumber(inWords.of ?? '')];
    if (made === undefined || of === undefined || made > of || of === 0) return undefined;
    const figure = { text, kind: 'share', value: over(BigInt(made), BigInt(of)), step: null } as const;
    return made === 1 ? { ...figure, oneIn: of } : figure;
  }
  const written = readNumber(text);
  return written === undefined
    ? undefined
    : { text, kind: 'count', value: over(BigInt(written), 1n), step: over(1n, 1n) };
}

function fromFigures(text: string, groups: Readonly<Record<string, string | undefined>>): PrintedFigure {
  const decimals = groups.decimals ?? '';
  const sign = groups.sign === '-' || groups.sign === '−' ? -1n : 1n;
  const scale = 10n ** BigInt(decimals.length);
  const times = TIMES[groups.times?.toLowerCase() ?? ''] ?? 1n;
  const digits = BigInt(`${(groups.whole ?? '0').replaceAll(',', '')}${decimals}`);
  const value = over(sign * digits * times, scale);
  const step = over(times, scale);
  if (groups.percent === undefined) return { text, kind: 'count', value, step };
  return { text, kind: 'share', value: multiply(value, PERCENT), step: multiply(step, PERCENT) };
}

/**
 * How near "about" is: to the last digit that is not a nought for a count ("about 600" is 550 to 649), to the digits printed for a
 * percentage, to a tenth of the whole for a fraction in words ("about half" is 45 % up to 55 %), to a tenth of itself for a quantity worked out.
 */
export function aboutStep({ value, kind, step, oneIn, quantity }: PrintedFigure): Exact {
  if (quantity && value.top !== 0n) return over(value.top < 0n ? -value.top : value.top, value.bottom * 10n);
  if (oneIn !== undefined || step === null) return over(1n, 10n);
  if (kind === 'share' || value.top === 0n) return step;
  let place = step;
  while ((value.top * place.bottom) % (value.bottom * place.top * 10n) === 0n) place = multiply(place, over(10n, 1n));
  return place;
}

/** Whether a figure in words is one half: "more than half" is then said of it. */
export function isHalf({ value }: PrintedFigure): boolean {
  return value.top * HALF.bottom === HALF.top * value.bottom;
}
