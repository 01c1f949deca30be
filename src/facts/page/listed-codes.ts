/** Results listed by their short codes alone: "1. DEPO phone 2. RESTRAOP 5 Years 3. NSP", each to be read by itself under its label. */
import { everyMatch } from '../../text/patterns/every-match.js';
import type { Written } from './shorthand.js';

/** The labels that Common Platform prints behind its codes, where the code alone is no cue of its rule. */
const LABELS: Readonly<Record<string, string>> = {
  AD: 'Absolute discharge',
  CD: 'CD',
  COEW: 'Community order',
  CUR: 'Curfew',
  CURE: 'Curfew',
  DEPO: 'Deprivation order',
  DEPV: 'Deprivation order',
  FCOMP: 'Compensation',
  FCOST: 'Costs',
  FCPC: 'Costs',
  FDEST: 'Forfeiture and destruction',
  FO: 'Fine',
  FVS: 'Surcharge',
  IMP: 'Imprisonment',
  NSP: 'No separate penalty',
  RAR: 'RAR',
  RESTRAD: 'Restraining order discharged',
  RESTRAO: 'Restraining order',
  RESTRAOF: 'Restraining order until further order',
  RESTRAOP: 'Restraining order',
  RESTRAV: 'Restraining order varied',
  SUSPS: 'Suspended sentence order',
  UPWR: 'Unpaid work',
  WDRN: 'Offence withdrawn',
};
const CODE = `(?:${Object.keys(LABELS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
/** A code that no label follows: "DEPO phone", "RESTRAOP5 Years"; small letters may be run into a long one, not into a short one ("CDs"). */
const ALONE =
  '(?![A-Z]|(?<=(?<![A-Z])[A-Z]{2,3})[a-z]|\\w?\\d{3}| ?[-\u2013:] ?[A-Z(]| ?(?:Restraining|Order|Fine|Surcharge|Costs|Deprivation)\\b)';
/** What numbers a result: "2.", "(2)", "Offence 2:", "Ch2". */
const NUMBER =
  '(?:(?:[Oo]ffence|OFFENCE|[Oo]ff|[Cc]harge|CHARGE|[Cc]h|[Cc]ount|COUNT|[Cc]t|[Rr]esult|RESULT) ?\\d{1,2} ?[:.)-]?|\\(?\\d{1,2} ?[.):-]|\\d{1,2} ?\\|)';
const HEAD = new RegExp(`(?<![A-Za-z0-9£/])(?<number>${NUMBER} ?)?(?<code>${CODE})${ALONE}`, 'g');
const FIRST = new RegExp(`^[| ]*(?:${NUMBER} ?)?${CODE}${ALONE}`);
/** What may stand before a code that begins a result and has no number: a separator, a value, a thing or another code. */
const BEFORE = new RegExp(
  `(?:^|[;,.|/+*]|\\d\\d|\\b${CODE}|days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|\\b(?:conc|cons)|refused|adjourned|phones?|laptops?|tablets?|computers?|devices?|cannabis|cocaine|drugs|kni(?:fe|ves)|images?) ?$`,
  'i',
);
const REACH = 16;
/** One ruling on several results, what an earlier court imposed, or what is only asked for: "DEPO phone, RESTRAOP 5 years: both refused". */
const SPOKEN_OF_ALL =
  /\b(?:both|all|each|every|neither|either|none|any|same|these|those|respectively|orders?|sought|seeks?|requested|applied|revoked|quashed|set aside|varied|reduced|remitted|activated|unpaid|in default)\b|£ ?\d[\d.,]{0,9} (?:adj|ref|withdrawn)/i;
/** A ruling by its code may also be on what stands right before it: "DEPO phone WDRN". */
const RULING = /^WDRN/;
const PARTED = new RegExp(`(?:[;,.|/+*]|\\b${CODE}|\\b(?:refused|adjourned)) ?$`);
/** An order's code without a value of its own: what is ruled behind the next one is said of it too. */
const BARE_ORDER = /(?:DEPO|DEPV|FDEST|RESTRAOP?)[\s,;/&+|]*(?:\(?\d{1,2}[.)])?\s*$/;
const ORDER = /^(?:DEP|FDEST|RESTRA)/;

/** Run into the value before it and the one behind: "enteredRESTRAOP12 monthsNot", "£85.00FVS£26.00FO£80.00". */
const GLUED = new RegExp(
  `(?<=[a-z\\d_)] ?)(?:${Object.keys(LABELS)
    .filter((code) => code.length > 2 || code === 'FO')
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=£|\\d|[A-Z][a-z])`,
  'g',
);

/** Where at least two codes are glued in, each with the label it stands for. */
function gluedCodes(text: string): readonly Written[] {
  const heads = everyMatch(GLUED, text).filter(({ index, 0: code }) => !text.startsWith(' - ', index + code.length));
  if (heads.length < 2 || SPOKEN_OF_ALL.test(text)) return [];
  return heads.map(({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
    full: `; ${LABELS[code] ?? code} `,
  }));
}

/** What is to be written in their places: a semicolon before each result, and its label. Nothing where a text does not begin with a code, or has but one. */
export function listedCodes(text: string): readonly Written[] {
  if (!FIRST.test(text)) return gluedCodes(text);
  if (SPOKEN_OF_ALL.test(text)) return [];
  const heads = everyMatch(HEAD, text).filter(({ index, groups }) => {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (groups?.number !== undefined || before === '') return true;
    return (RULING.test(groups?.code ?? '') ? PARTED : BEFORE).test(before);
  });
  if (heads.length < 2) return [];
  return heads.flatMap(({ index, 0: whole, groups }, place) => {
    const code = groups?.code ?? '';
    const start = index + whole.length - code.length;
    const end = start + code.length;
    const label = `${LABELS[code] ?? code}${/[\w£]/.test(text.charAt(end)) ? ' ' : ''}`;
    const written = { start, end, full: label };
    if (place === 0) return [written];
    if (ORDER.test(code) && BARE_ORDER.test(text.slice(Math.max(0, start - REACH), start))) return [written];
    const gap = text.charAt(index - 1) === ' ' ? index - 1 : index;
    return [{ start: gap, end: index, full: '; ' }, written];
  });
}
