import { MONTH_NAMES } from '../../text/figures/month-names.js';
import type { Found } from '../../text/patterns/found.js';
import { judge, shown } from '../figures/comparison.js';
import { add, compare, type Exact, subtract } from '../figures/exact.js';
import { isHalf } from '../figures/printed-figure.js';
import { type DraftFigure, draftFigures, lastPlace } from './draft-figures.js';
import type { DraftChecked } from './draft-schema.js';
import { countOf, type FigurePool, type PooledFigure, shareOf } from './figure-pool.js';

/** Figures named beside a match, at most. */
const NAMED = 3;

/**
 * Every figure of a Markdown draft beside the figures it may come from: which it matches, or that it matches none. A count and "n of m" match
 * exactly, a percentage where it is a share rounded half up to the digits written, a hedged figure ("over 2,300", "more than half") where a
 * figure is so and no further away than the last digit written. A figure of one court, month or force counts only where that is named in
 * the same paragraph.
 */
export function checkDraft(text: string, pool: FigurePool): DraftChecked {
  const lines = lineStarts(text);
  const found = draftFigures(text);
  const inParagraph = new Map<number, readonly PooledFigure[]>();
  const figuresNear = (at: number): readonly PooledFigure[] => {
    const [start, end] = paragraphAround(text, at);
    const known = inParagraph.get(start);
    if (known) return known;
    const near = text.slice(start, end).toLowerCase();
    const figures = pool.figures.filter(({ ofWhom }) => ofWhom === null || isNamed(ofWhom, near));
    inParagraph.set(start, figures);
    return figures;
  };
  return {
    figures: found.map(({ value, start, end }, index) => {
      const isInWords = value.kind === 'share' && value.figure.step === null;
      const said = isInWords ? partsBeside(found, { index, text }) : [];
      const near = figuresNear(start);
      const figures = said.length === 0 ? near : near.filter((one) => said.some((part) => isPart(part, one)));
      const matches = [...new Set(matching(value, { figures, shares: pool.shares }))];
      return {
        ...placeOf(lines, start),
        figure: text.slice(start, end).replace(/\s+/g, ' '),
        kind: value.kind,
        verdict: matches.length > 0 ? 'matches' : 'matches_none',
        matches: matches.slice(0, NAMED),
      };
    }),
  };
}

/** Figures before and behind one that are looked at for the parts of its sentence. */
const BESIDE = 8;

/** The "54 of 98" of the sentence that a fraction in words stands in: it is said of one of them. */
function partsBeside(
  found: readonly Found<DraftFigure>[],
  { index, text }: { readonly index: number; readonly text: string },
): readonly DraftFigure[] {
  const at = found[index]?.start ?? 0;
  return found.slice(Math.max(index - BESIDE, 0), index + BESIDE).flatMap(({ value, start, end }) => {
    const between = start < at ? text.slice(end, at) : text.slice(at, start);
    return value.kind === 'part' && !/[.!?](?=\s)|\n\n/.test(between) ? [value] : [];
  });
}

function isPart(part: DraftFigure, { count, of }: PooledFigure): boolean {
  return part.kind === 'part' && part.made === count && part.of === of;
}

function matching(value: DraftFigure, { figures, shares }: FigurePool): readonly string[] {
  switch (value.kind) {
    case 'part':
      return figures.filter(({ count, of }) => count === value.made && of === value.of).map(words);
    case 'count':
      return figures.filter((one) => fits(countOf(one), value)).map(words);
    case 'share': {
      const inWords = value.figure.step === null && value.figure.oneIn === undefined;
      const exact = figures.filter((one) => {
        const share = shareOf(one);
        return share !== null && !(inWords && one.isRest) && fits(share, value);
      });
      if (exact.length > 0 || value.how !== 'is') return exact.map(words);
      return shares.filter((one) => fits(one.value, value)).map((one) => `${one.words}, ${shown(one.value, true)}`);
    }
  }
}

/** A hedged figure is near what it stands for; "more than half" is said of whatever is. */
function fits(value: Exact, { how, figure }: Extract<DraftFigure, { kind: 'count' | 'share' }>): boolean {
  if (!judge(value, { how, figure }).exact) return false;
  if (how === 'is' || how === 'about' || isHalf(figure)) return true;
  const place = lastPlace(figure);
  return compare(value, add(figure.value, place)) <= 0 && compare(value, subtract(figure.value, place)) >= 0;
}

function words({ words: said, count, of }: PooledFigure): string {
  return of === null
    ? `${said}, ${count.toLocaleString('en-GB')}`
    : `${said}, ${count.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`;
}

/** A court, an area or a force by its name without what all of its kind are called; a month by its name. */
function isNamed(key: string, near: string): boolean {
  const month = /^\d{4}-(\d{2})$/.exec(key)?.[1];
  const name =
    month === undefined
      ? key.replace(/ (?:magistrates['’] court|police|constabulary|justice centre|law courts)$/i, '')
      : (MONTH_NAMES[Number(month) - 1] ?? key);
  return near.includes(name.toLowerCase().replaceAll('_', ' '));
}

function paragraphAround(text: string, at: number): readonly [start: number, end: number] {
  const end = text.indexOf('\n\n', at);
  return [Math.max(text.lastIndexOf('\n\n', at), 0), end < 0 ? text.length : end];
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column from 1, the column in UTF-16 units. */
function placeOf(starts: readonly number[], at: number): { readonly line: number; readonly column: number } {
  let line = 0;
  let high = starts.length - 1;
  while (line < high) {
    const middle = Math.ceil((line + high) / 2);
    if ((starts[middle] ?? 0) <= at) line = middle;
    else high = middle - 1;
  }
  return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
}
