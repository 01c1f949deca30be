import { everyMatch } from '../patterns/every-match.js';
import { type Found, findAll, readWhole, type Shape } from '../patterns/found.js';
import { sourceOf } from '../patterns/over-lines.js';
import { SEAM } from '../patterns/seam.js';
import { readNumber } from './numbers.js';
import { readWelshNumber, WELSH_NUMBER } from './welsh-numbers.js';

type Unit = 'Y' | 'M' | 'W' | 'D';

/** Units as courts and clerks write them, Welsh with its mutations. */
const UNITS: readonly (readonly [source: string, unit: Unit])[] = [
  ['y(?:ea)?rs?|y|[bfm]lynedd|[bf]lwyddyn', 'Y'],
  ['m(?:o?n)?ths?|mons?|mos?|m|mis(?:oedd)?|fis|mhis', 'M'],
  ['we?e?ks?|w|wythnos(?:au)?', 'W'],
  ['da?ys?|d|d?diwrnod(?:au)?|niwrnod|dydd', 'D'],
];
const UNIT = `(?:${UNITS.map(([source]) => source).join('|')})${SEAM}(?![a-z]|[- ]olds?\\b)`;
/** Numbers up to ninety-nine in words; kept small, since every cue with a length in it is compiled with it. */
const WORDS = sourceOf`
  (?:
    one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)${SEAM}teen
    |(?:twen|thir|for|fif|six|seven|eigh|nine)${SEAM}ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?
  )${SEAM}
`;
const PART = `(?:\\d{1,4}|${WORDS}(?=[ -]))${SEAM}(?: \\((?:\\d{1,3}|[a-z]{3,9}(?:[ -][a-z]{3,5})?)\\))?${SEAM}(?:½|\\.5| and a half)?${SEAM}(?: ?- ?| )?${SEAM}(?:calendar )?${SEAM}${UNIT}`;
/** What goes on with the same length: after "and", a space, or a comma and whole words. */
const NEXT = `(?:,? and |,? & | ?|, (?=\\d{1,4} [dwmy][a-z]{2}))${SEAM}`;
/** A figure that a requirement claims is a length of its own: "12 months, 25 days' rehabilitation". */
const REQUIREMENT =
  '(?:rehab|RA[RD]|activit|unpaid|UPW|prog|accred|BBR|TSP|curfew|tag|AAM?R|DRR|ATR|MHTR|alcohol|drug|mental|attendance|treatment)';
/** After a comma, so is one that another sentence claims: "18 months, 6 weeks imprisonment". */
const SENTENCE =
  '(?:C[OD]\\b|comm|cond|susp|s\\/s|SSO|imp|custod|prison|jail|YOI|DTO|detention|con[cs]|RO\\b|restrain|disq|driving|ban\\b|(?:time )?to pay|default)';
const CLAIMED = `(?!'?s?'? ?(?:of |in |an? )*(?:${REQUIREMENT}|(?<=, [1-9]\\d{0,3} [a-z]{3,6}'?s?'? ?(?:of |in |an? )*)${SENTENCE}))`;
const YEARS = 'y(?:ea)?rs?|y';
const MONTHS = 'm(?:o?n)?ths?|m';
const WEEKS = 'w(?:ee)?ks?|w';
/** Fewer than make one of the greater: "3 years and 12 weeks custody" or "3 years and 12 months" are two lengths. */
const FEW_MONTHS = '(?:0|[1-9]|1[01]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?!\\d)';
/** Lesser units only: years, then months, then weeks, then days. */
const LESSER = [
  [YEARS, `${FEW_MONTHS}${SEAM} ?${SEAM}(?:${MONTHS})${SEAM}`],
  // any number of them where the greater units are nought: "0 Years, 0 Months, 16 Weeks"
  [`${YEARS}|${MONTHS}`, `(?:[0-4]|(?<=(?<!\\d)0 months?,? )\\d{1,3})${SEAM} ?(?:${WEEKS})${SEAM}`],
  [`${YEARS}|${MONTHS}|${WEEKS}`, `\\d{1,4}${SEAM} ?(?:days?|d)${SEAM}`],
]
  .map(([greater, part]) => `(?:(?<=(?<![a-z])(?:${greater}))${NEXT}${part}\\b)?${SEAM}`)
  .join('');
const FURTHER = `(?:${LESSER}${CLAIMED})?`;
const SINGLE = `\\ban? (?:further |calendar )?${SEAM}(?:year|month|week|day|fortnight|decade)${SEAM}\\b`;
/** Months as twelfths, weeks as fifty-seconds, days as sevenths of the greater: "12/12", "6/52", "3/7". */
const FRACTION = '\\b\\d{1,3}\\/(?:12|52|7)(?![\\d\\/]|\\.\\d)';

/** Welsh numbers come with mutations, and "pedair wythnos ar ddeg" is fourteen weeks; "am flwyddyn" is for one year. */
const WELSH = `\\b(?:${WELSH_NUMBER}\\b${SEAM} (?:[bfm]lynedd|mis|fis|wythnos|diwrnod|ddiwrnod|niwrnod)(?: ar (?:ddeg|bymtheg|hugain))?|[bf]lwyddyn(?! (?:nesaf|ddiwethaf|newydd)))\\b`;

/** Not within a word, a sum or a date; "16 wks/18 months" are two lengths. */
const START = '(?<![\\w.,£]|\\d\\/)';

/**
 * A length of time, as a regular-expression source without groups that capture: match it with the flag `i`,
 * and give the words to `readDuration`.
 */
export const DURATION = `(?:${FRACTION}|${START}${PART}${FURTHER}|${SINGLE}|${WELSH})${SEAM}`;

/**
 * Behind a `DURATION`: not one that stands in front of the noun it measures ("community order, three-year restraining order"),
 * by its hyphen or its unit in the singular.
 */
export const NO_NOUN_OF_ITS_OWN = sourceOf`
  (?!
    (?<=-(?:year|yr|month|mth|week|wk|day)|(?<!\b(?:one|1|an?)) (?:year|month|week|day)) (?:[a-z]+ ){0,3}(?:
      orders?|bans?|discharge|sentence|term|requirement|programme|curfew|disqualification|SHPO|SRO|SPO|CBO|RO
    )\b
  )
`;

const SHAPES: readonly Shape<string>[] = [
  [new RegExp(FRACTION), ([said]) => fromFraction(said)],
  [new RegExp(`${START}${PART}${FURTHER}`, 'i'), ([said]) => fromParts(said)],
  [new RegExp(SINGLE, 'i'), ([said]) => fromSingle(said)],
  [new RegExp(WELSH, 'i'), ([said]) => fromWelsh(said)],
];
const EACH_PART = new RegExp(PART, 'gi');
const WHOLE_UNITS: readonly (readonly [RegExp, Unit])[] = UNITS.map(([source, unit]) => [
  new RegExp(`^(?:${source})$`, 'i'),
  unit,
]);

/**
 * The length of time that `text` says, as an ISO 8601 duration in the units said and never converted:
 * "18 months" is `P18M`, "6 Years, 5 Months, 0 Weeks, 0 Days" is `P6Y5M`, "12/12" is `P12M`. Undefined where it says none.
 */
export function readDuration(text: string): string | undefined {
  return readWhole(text, SHAPES);
}

/** Every length of time in `text`. */
export function findDurations(text: string): readonly Found<string>[] {
  return findAll(text, SHAPES);
}

function fromParts(said: string): string | undefined {
  const amounts = new Map<Unit, number>();
  for (const [part] of everyMatch(EACH_PART, said)) {
    const [, amount = '', half, word = ''] =
      /^(.+?)(?: \([^)]*\))?(½|\.5| and a half)?[ -]*(?:calendar )?([a-z]+)$/i.exec(part) ?? [];
    const unit = unitOf(word);
    const number = readNumber(amount);
    if (!unit || number === undefined || amounts.has(unit)) return undefined;
    if (half !== undefined) return unit === 'Y' ? `P${number}Y6M` : `P${number}.5${unit}`;
    amounts.set(unit, number);
  }
  return iso(amounts);
}

function fromFraction(said: string): string {
  const [amount, whole] = said.split('/');
  return `P${Number(amount)}${whole === '12' ? 'M' : whole === '52' ? 'W' : 'D'}`;
}

function fromSingle(said: string): string | undefined {
  const word = /\w+$/.exec(said)?.[0] ?? '';
  if (/^fortnight$/i.test(word)) return 'P2W';
  if (/^decade$/i.test(word)) return 'P10Y';
  const unit = unitOf(word);
  return unit && `P1${unit}`;
}

const AND = new Map([
  ['ddeg', 10],
  ['bymtheg', 15],
  ['hugain', 20],
]);

function fromWelsh(said: string): string | undefined {
  const [counted = '', more] = said.toLowerCase().split(' ar ');
  const words = counted.split(' ');
  const unit = unitOf(words.at(-1) ?? '');
  const number = words.length === 1 ? 1 : readWelshNumber(words.slice(0, -1).join(' '));
  return unit && number !== undefined ? `P${number + (AND.get(more ?? '') ?? 0)}${unit}` : undefined;
}

function unitOf(word: string): Unit | undefined {
  return WHOLE_UNITS.find(([pattern]) => pattern.test(word))?.[1];
}

function iso(amounts: ReadonlyMap<Unit, number>): string {
  const said = UNITS.map(([, unit]) => [unit, amounts.get(unit) ?? 0] as const).filter(([, amount]) => amount > 0);
  return said.length === 0 ? 'P0D' : `P${said.map(([unit, amount]) => `${amount}${unit}`).join('')}`;
}
