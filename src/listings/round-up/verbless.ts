import { regexOf } from '../../text/patterns/over-lines.js';
import { present } from '../fields/present.js';

/** An offence with its plea and sentences, as a paragraph tells them. */
export interface ToldCase {
  readonly offence: string;
  readonly plea?: string;
  /** What the court found, in the words of the report. */
  readonly verdict?: string;
  readonly results: readonly string[];
}

/** What parts offence, plea and sentences. */
const BETWEEN = /(\. |\.$| [–—-] |: |; |, )/;
const PLEA =
  /^(?:pleaded (?:not )?guilty|(?:not )?guilty plea|admitted|denied|(?:found |proved )?(?:not )?guilty|N?G|convicted|proved(?: in (?:(?:his|her|their) )?absence)?|no plea)$/i;
/** What a sentence, an order or an adjournment opens with. */
const SENTENCE = regexOf('i')`
  ^(?:(?:was|were|must|to) )?(?:
    fined?|jailed|imprisoned|sentenced|ordered|given|handed|banned|disqualified|discharged|remanded|bailed|adjourned
    |committed|sent|bound over|pay|withdrawn|dismissed|case (?:adjourned|dismissed|withdrawn)|costs|compensation
    |community (?:order|sentence)|suspended (?:sentence|prison)|(?:conditional|absolute)(?:ly)? discharged?
    |restraining order|no separate penalty|£\d|\d+[ -](?:weeks?|months?|years?|days?|hours?|penalty points?|points?)
  )\b
`;
/** No offence begins so. */
const NOT_OFFENCE =
  /^(?:he|she|they|it|the|a|an|his|her|their|magistrates|police|mr|mrs|ms|aged?|of|from|for sentence|sentence|result)\b/i;
const LONGEST = 300;

/** Reads what papers print without a verb behind a name and an address: `Theft. Fined £120.`, `theft – fined £120`. Undefined where no sentence follows an offence. */
export function verblessCase(words: string): ToldCase | undefined {
  const parts = words.split(BETWEEN);
  const openings = parts.flatMap((part, at) => (at % 2 === 0 && at > 0 && SENTENCE.test(part) ? [at] : []));
  const [first] = openings.length > 0 ? openings : behindPlea(parts);
  if (first === undefined) return undefined;
  if (openings.length === 0) openings.push(first);
  const before = parts.slice(0, first).filter((_part, at) => at % 2 === 0);
  const pleaAt = before.findIndex((part, at) => at > 0 && PLEA.test(part));
  const end = pleaAt < 0 ? first : pleaAt * 2;
  // What stands right behind a plea was decided, whatever it opens with.
  const behind = pleaAt < 0 ? first : pleaAt * 2 + 2;
  if (behind < first) openings.unshift(behind);
  const offence = parts
    .slice(0, end)
    .join('')
    .replace(/(?:\.| [–—-]|[:;,]) ?$/, '')
    .replace(/^(?:for|charged with) /i, '')
    .trim();
  if (offence.length < 3 || offence.length > LONGEST || NOT_OFFENCE.test(offence) || SENTENCE.test(offence))
    return undefined;
  return present({ offence, ...pleaOrVerdict(before[pleaAt]), results: sentencesFrom(parts, openings) });
}

/** Where what follows a plea begins, whatever it opens with: `possession – pleaded not guilty – trial on 4 August`. */
function behindPlea(parts: readonly string[]): readonly number[] {
  const plea = parts.findIndex((part, at) => at > 0 && at % 2 === 0 && PLEA.test(part));
  return plea > 0 && parts[plea + 2] ? [plea + 2] : [];
}

const FOUND = /\b(found (?:not )?guilty|convicted|acquitted|cleared|proved)\b( in (?:(?:his|her|their) )?absence)?/i;
/** Charged is not pleaded. */
const CHARGED = /\b(?:charged with|accused of|appeared|faces?|allegation)\b/i;

/** What is said before an offence is a plea, what the court found, or neither. */
export function pleaOrVerdict(said: string | undefined): Pick<ToldCase, 'plea' | 'verdict'> {
  const [, found, inAbsence = ''] = FOUND.exec(said ?? '') ?? [];
  if (found !== undefined) return { verdict: `${found}${inAbsence}` };
  return said === undefined || CHARGED.test(said) ? {} : { plea: said };
}

/** A sentence goes on over commas and colons: a full stop, a dash or a semicolon before another ends it. */
function sentencesFrom(parts: readonly string[], openings: readonly number[]): readonly string[] {
  const [first = 0] = openings;
  const said: string[] = [];
  let open = '';
  parts.slice(first).forEach((part, index) => {
    const isMark = index % 2 === 1;
    const ends = isMark && (part.startsWith('.') || (/[–—-]|;/.test(part) && openings.includes(first + index + 1)));
    if (!ends) open += part;
    else {
      said.push(`${open}${part.startsWith('.') ? '.' : ''}`);
      open = '';
    }
  });
  if (open.trim() !== '') said.push(open.trim());
  return said;
}
