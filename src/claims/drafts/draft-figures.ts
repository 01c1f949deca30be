import { readNumber, WRITTEN_NUMBER } from '../../text/figures/numbers.js';
import { type Found, findAll, type Shape } from '../../text/patterns/found.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import type { Comparison } from '../claims-file.js';
import { type Exact, over } from '../figures/exact.js';
import { type PrintedFigure, readPrintedFigure } from '../figures/printed-figure.js';
import { figuresAlone } from './draft-text.js';

/** A figure in a draft: a count, a part of a whole ("54 of 98"), or a share (a percentage or a fraction). */
export type DraftFigure =
  | { readonly kind: 'count' | 'share'; readonly how: Comparison; readonly figure: PrintedFigure }
  | { readonly kind: 'part'; readonly made: number; readonly of: number };

const FIGURES = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?![\\d,]{0,20}\\d)';
const WHOLE = `(?:(?<![\\d.,/£$€#])${FIGURES}(?!\\.\\d)|\\b${WRITTEN_NUMBER}\\b(?!-[a-z]))`;
const HOW = sourceOf`
  (?:
    more than|over|above|upwards of|less than|fewer than|under|below|nearly|almost|just under|just over|well over
    |at least|no fewer than|at most|up to|no more than|about|around|roughly|approximately|some|exactly|only|just
  )
`;
const PERCENT = ' ?(?:%|per cent\\b|percent\\b|pc\\b)';
const PART_WORDS = sourceOf`
  (?<!\band )(?<!\band a )(?:
    (?:a |one |exactly )?half(?! (?:a|an|way|year|day|hour|time|term|past|sister|brother|pound)\b)(?!-)
    |(?:a|one|two) thirds?(?! (?:of )?(?:party|person|man|woman|case|time))|(?:a|one|three) quarters?
    |(?:a|one|two|three|four) fifths?|(?:a|one) tenth
  )
`;

const SHAPES: readonly Shape<DraftFigure>[] = [
  [
    new RegExp(`(?:(${HOW}) )?(?:\\b(?:one|a)\\b|(?<!\\d)1(?!\\d)) in (?:every )?(${WHOLE})`, 'i'),
    ([, how, of]) => oneIn(how, of),
  ],
  [
    new RegExp(
      `(?:${HOW} )?(${WHOLE}|\\bnone\\b|\\bno\\b)(?: \\p{L}{3,20})?,? (?:out )?of (?:the |those |these |all |a total of |some )?(${WHOLE})`,
      'iu',
    ),
    ([, made, of]) => part(made, of),
  ],
  [
    new RegExp(
      `\\bof (?:the |these |those |its |all )?(${WHOLE})(?: [^.;:!?\\n\\d]{0,90})?, (?:just |only )?(${WHOLE}|none\\b)`,
      'i',
    ),
    ([, of, made]) => part(made, of),
  ],
  [
    new RegExp(`(?:(${HOW}) )?((?<![\\d.,])\\d{1,3}(?:\\.\\d{1,6})?${PERCENT})`, 'i'),
    ([, how, said]) => share(how, said),
  ],
  [
    new RegExp(
      `(?:(${HOW}) )?(?<![\\d.,])(\\d{1,3}(?:\\.\\d{1,6})?)(?= ?(?:to|[-–—]|and|or) ?\\d{1,3}(?:\\.\\d{1,6})?${PERCENT})`,
      'i',
    ),
    ([, how, said]) => share(how, `${said} %`),
  ],
  [
    new RegExp(`(?:(${HOW}) )?(\\b${WRITTEN_NUMBER}${PERCENT})`, 'i'),
    ([, how, said]) => share(how, percentInFigures(said)),
  ],
  [new RegExp(`(?:(${HOW}) )?(\\b${PART_WORDS}\\b)`, 'i'), ([, how, said]) => share(how, tidyPart(said))],
  [
    new RegExp(
      `(?:(${HOW}) )?((?<![\\d.,/£$€])\\d{1,3}(?:\\.\\d{1,3})? (?:thousand|million|billion)\\b|${WHOLE}(?: (?:thousand|million|billion)\\b)?)`,
      'i',
    ),
    ([, how, said]) => count(how, said),
  ],
];

/** Every figure of a Markdown draft, with its place in the text; dates, ages, lengths, money, pages and sections are none (`draft-text.ts`). */
export function draftFigures(text: string): readonly Found<DraftFigure>[] {
  const alone = figuresAlone(text);
  return findAll(alone, SHAPES).map((found) => ({ ...found, ...trimmed(alone, found) }));
}

/** Without the blanks that a place taken out has left at its ends. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const said = text.slice(start, end);
  return { start: start + said.length - said.trimStart().length, end: end - (said.length - said.trimEnd().length) };
}

function oneIn(how: string | undefined, of: string | undefined): DraftFigure | undefined {
  const whole = readNumber(of ?? '');
  const figure = whole === undefined || whole < 2 ? undefined : readPrintedFigure(`1 in ${whole}`);
  return figure && { kind: 'share', how: comparisonSaid(how), figure };
}

function part(made: string | undefined, of: string | undefined): DraftFigure | undefined {
  const first = /^(?:none|no)$/i.test(made ?? '') ? 0 : readNumber(made ?? '');
  const whole = readNumber(of ?? '');
  return first === undefined || whole === undefined || first > whole
    ? undefined
    : { kind: 'part', made: first, of: whole };
}

function share(how: string | undefined, said: string | undefined): DraftFigure | undefined {
  const figure = readPrintedFigure((said ?? '').replace(/ ?(?:per cent|percent|pc)$/i, ' %'));
  return figure && { kind: 'share', how: comparisonSaid(how), figure };
}

function percentInFigures(said: string | undefined): string {
  const words = /^(.*?) ?(?:%|per cent|percent|pc)$/i.exec(said ?? '')?.[1] ?? '';
  return `${readNumber(words) ?? ''} %`;
}

function tidyPart(said: string | undefined): string {
  return (said ?? '').toLowerCase().replace(/^exactly /, '');
}

/** A pronoun is no count: "one" is one only where something says that it counts. */
function count(how: string | undefined, said: string | undefined): DraftFigure | undefined {
  if (
    /^(?:one|a hundred|zero|nil)$/i.test(said ?? '') &&
    !/^(?:only|just|exactly|at least|at most|more than)$/i.test(how ?? '')
  )
    return undefined;
  const figure = readPrintedFigure(said ?? '');
  return figure && { kind: 'count', how: comparisonSaid(how), figure };
}

/** How a figure is hedged; "nearly 100" and "just under 100" are "less than". */
function comparisonSaid(how: string | undefined): Comparison {
  switch (how?.toLowerCase()) {
    case 'more than':
    case 'over':
    case 'above':
    case 'upwards of':
    case 'just over':
    case 'well over':
      return 'more_than';
    case 'less than':
    case 'fewer than':
    case 'under':
    case 'below':
    case 'nearly':
    case 'almost':
    case 'just under':
      return 'less_than';
    case 'at least':
    case 'no fewer than':
      return 'at_least';
    case 'at most':
    case 'up to':
    case 'no more than':
      return 'at_most';
    case 'about':
    case 'around':
    case 'roughly':
    case 'approximately':
    case 'some':
      return 'about';
    default:
      return 'is';
  }
}

/** How far a hedged figure may be from what it stands for: the place of its last digit that is not a nought. */
export function lastPlace({ value, step }: PrintedFigure): Exact {
  let place = step ?? over(1n, 10n);
  if (value.top === 0n) return place;
  while ((value.top * place.bottom) % (value.bottom * place.top * 10n) === 0n)
    place = { top: place.top * 10n, bottom: place.bottom };
  return place;
}
