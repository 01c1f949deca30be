import { regexOf } from '../../text/patterns/over-lines.js';
import { aliasKey, pathOf, withoutBrackets } from './heading-words.js';

/** Columns that hold one kind of result each, however many there are: what stands in them is said of that kind. */
const KINDS_OF_RESULT = regexOf('')`
  ^(?:
    compensation|comp|costs|fine|surcharge|victim surcharge|vs|custody|imprisonment|requirements|unpaid work
    |(?:\w+ ){0,4}orders?|(?:driving )?disqualification
    |ro|shpo|sho|cbo|spo|sro|dep|deprivation|forfeiture|destruction|(?:forfeiture|deprivation) (?:and|or) (?:destruction|forfeiture)
    |iawndal|costau|dirwy|gordal|carchar|gorchymyn (?:\w+ ?){1,3}
  )(?: (?:sought|requested|asked for|applied for|refused))?$
`;
const WAS = /^(?:was|were|is) (?:an?|any|the) /i;
const RUN_TOGETHER = /^\S*(?:\p{Ll}\p{Lu}|[\p{L}\p{N}][._]\p{L})\S*$/u;
/** How a heading asks whether there was one: "Deprivation order made? (Y/N)". */
const ASKED =
  /(?:[\s:?-]+(?:was )?(?:made|granted|imposed|given|ordered|awarded|y ?\/ ?n|yes ?\/ ?no|flag|indicator))*[\s:?]*$/i;

/** What a field of a record tells of: `costs` of `costs.amount`. */
function toldOf(path: readonly string[]): string {
  const [last = '', around] = [path.at(-1), path.at(-2)];
  return around !== undefined && /^(?:amount|value|sum)$/.test(last) ? around : last;
}

/** The kind of result that a heading names, as it is said before the cell; undefined for one that names none. */
export function resultNamed(heading: string): string | undefined {
  const printed = withoutBrackets(heading);
  // A field of a record has its words run together.
  const words = RUN_TOGETHER.test(printed.trim()) ? aliasKey(toldOf(pathOf(heading) ?? [printed])) : printed;
  const kind = words.replace(WAS, '').replace(ASKED, '').replace(/\s+/g, ' ').trim();
  if (!KINDS_OF_RESULT.test(aliasKey(kind))) return undefined;
  return aliasKey(kind) === 'dep' ? SHORT.dep : kind;
}

/** Sums that a court orders once for all of a person’s offences. */
const SUM = /^(?:(?:prosecution )?costs|(?:victim )?surcharge|vs|comp(?:ensation)?|iawndal|costau|gordal)$/;

/** Whether the label of a column names such a sum. */
export function isSum(label: string | undefined): boolean {
  return label !== undefined && SUM.test(aliasKey(label));
}

const LENGTH = /^(?:length|period|duration|term) (?:of )?(?:the )?(.+)$|^(.+) (?:length|period|duration|term)$/;
/** Letters that stand for an order, in headings. */
const SHORT = {
  ro: 'restraining order',
  shpo: 'sexual harm prevention order',
  cbo: 'criminal behaviour order',
  spo: 'stalking protection order',
  dep: 'deprivation order',
} as const;
const LONG: ReadonlyMap<string, string> = new Map(Object.entries(SHORT));

const DETAIL = /^(.+) (?:details?|terms|conditions?|property|items?|description|reasons?|notes?|comments?|amount)$/;

/** Whether a heading says more of the result that another heading names: "Deprivation order details". */
export function isDetailOf(heading: string, kind: string): boolean {
  const of = DETAIL.exec(aliasKey(withoutBrackets(heading)))?.[1];
  const whole = (words: string) => (LONG.get(words) ?? words).replace(/ orders?$/, '');
  return of !== undefined && whole(of) === whole(aliasKey(kind));
}

const SUSPENDED = /^(?:suspended|suspension|operational)(?: (?:for|period|length|term|sentence))*$/;
const CUSTODY = /^(?:custody|imprisonment|carchar)$/;

/** Whether a heading says how long the custody of another heading is suspended. */
export function isSuspensionOf(heading: string, kind: string): boolean {
  return SUSPENDED.test(aliasKey(withoutBrackets(heading))) && CUSTODY.test(aliasKey(kind));
}

/** Whether a heading says how long the result lasts that another heading names: "RO length (months)" beside "Restraining order". */
export function isLengthOf(heading: string, kind: string): boolean {
  const found = LENGTH.exec(aliasKey(withoutBrackets(heading)));
  const of = found?.[1] ?? found?.[2];
  const whole = (words: string) => (LONG.get(words) ?? words).replace(/ orders?$/, '');
  return of !== undefined && whole(of) === whole(aliasKey(kind));
}

const KIND = /\.(?:type|name|title|label|kind)$/;
const WORDS = /\.(?:text|description|details?|terms|wording)$/;

/** Whether a field says what kind of thing the record is that another field has the words of: `orders.type` and `orders.details`. */
export function isKindBeside(heading: string, words: string): boolean {
  return KIND.test(heading) && WORDS.test(words) && heading.replace(KIND, '') === words.replace(WORDS, '');
}
