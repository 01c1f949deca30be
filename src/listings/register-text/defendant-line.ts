import { DATE } from '../../text/figures/dates.js';
import { parseBirthDate } from '../../text/figures/document-dates.js';
import { splitName } from '../../text/names/names.js';
import { withoutAliases } from '../../text/names/printed-name.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

const NUMBERED = /^(\d{1,4})(?:[.)]|(?= +\p{Lu}{2}))\s*(\S.*)$/su;
const BORN = new RegExp(
  `,? ?[([]?\\s*(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|b\\.)? ?:? ?(${DATE})\\s*[)\\]]?`,
  'i',
);
/** The number of a section is no age: `(name withheld, s.49)`. */
const AGE =
  /,? ?[([]?\b(?<![./]|\b(?:s|section|rule) )(?:aged?:? )?(\d{1,3})(?: years?(?: old)?)?[)\]]?(?=,|;| of\b| [-–]|$)/i;
const SEX = / ?[([](male|female|m|f)[)\]]/i;
const ORGANISED = /\b(?:ltd|limited|plc|llp|company|council|cyf)\b/i;

/** Who a line names: `Jasper TESTFERN (DOB 01/02/1990), 33, of 14 Quartz Row, Mossbury`, any part but the name left out. */
export function readDefendantLine(
  words: string,
): Pick<Defendant, 'name' | 'organisation' | 'dateOfBirth' | 'age' | 'sex' | 'address'> {
  const [sexed, sex] = SEX.exec(words) ?? [];
  const withoutSex = sexed === undefined ? words : words.replace(sexed, '');
  const [born, date] = BORN.exec(withoutSex) ?? [];
  const withoutBirth = born === undefined ? withoutSex : withoutSex.replace(born, ',');
  const [aged, years] = AGE.exec(withoutBirth) ?? [];
  const rest = aged === undefined ? withoutBirth : withoutBirth.replace(aged, ',');
  const [, printed = rest, address] =
    /^(.*?)(?:[,;]* (?:of|address:) |,? [-–] (?![^[(]*[)\]])|[,;]{2,} ?|, (?=\d))(\S.*)$/s.exec(rest) ?? [];
  const name = tidy(printed).replace(/[\s,;:–-]+$/, '');
  const dateOfBirth = parseBirthDate(date)?.iso;
  const [, kind] = NOBODY.exec(name) ?? [];
  const who = ORGANISED.test(name) ? { organisation: name } : { name: NOBODY.test(name) ? undefined : readName(name) };
  return present({
    ...who,
    dateOfBirth,
    age: years === undefined ? undefined : Number(years),
    sex: sex ?? kind,
    address: address === undefined ? undefined : tidy(address).replace(/^[,;]+ ?|[\s,;]+$/g, '') || undefined,
  });
}

/** What stands where names were taken out. */
const NOBODY =
  /^[([]?(?:(?:adult |white |asian |black )?(male|female|man|woman|m|f)(?: defendant)?|(?:name |identity )?(?:withheld|redacted|removed|anonymised|anonymized|not (?:given|stated|disclosed|known))|unnamed|anonymous|n\/?a)[)\]]?$/i;

function readName(printed: string) {
  const { name, behind } = withoutAliases(printed);
  const { title, forenames, surname } = splitName(name);
  const hasComma = /^[^(]*,/.test(name);
  const inOrder = [title, forenames, surname, behind || undefined].filter((part) => part !== undefined).join(' ');
  const full = hasComma ? inOrder : printed;
  return present({ full, title, forenames, surname, split: 'inferred' as const });
}

/** A numbered line that names a person: a surname in capitals, or a date of birth or an age behind the name. */
export function numberedDefendant(words: string): { readonly number: number; readonly rest: string } | undefined {
  const [, number, rest = ''] = NUMBERED.exec(words) ?? [];
  if (number === undefined) return undefined;
  const hasBirth =
    /\b(?:d\.?o\.?b|born|date of birth|aged?)\b/i.test(rest) || new RegExp(`\\(${DATE}\\)`, 'i').test(rest);
  const opening = rest.split(/[,(]/)[0] ?? '';
  const isName = /^(?:\p{Lu}[\p{L}'’.-]*(?: |$)){1,5}$/u.test(`${opening.trim()} `.trim());
  const capital = opening.split(' ').some((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
  return hasBirth || (isName && capital) ? { number: Number(number), rest } : undefined;
}

/** Words of a name in a line that says no more than who somebody is: capitals, and the small words that stand in names. */
const NAME_WORD = "\\p{Lu}[\\p{L}'’.-]*";
const NAME = `${NAME_WORD}(?:,? (?:${NAME_WORD}|de|del|da|la|le|van|der|von|al|el|bin|ap|ferch|ab)){1,5}`;
const NAMED = new RegExp(`^${NAME}$`, 'u');
const NAMED_BORN = new RegExp(
  `^(${NAME})(?:,? ?[([](?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|b\\.)?|,? [-–]? ?(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|b\\.)) ?:? ?${DATE}[)\\]]?(?=$|[,;]| )`,
  'iu',
);
/** Quick to say no. */
const BIRTH = /born|birth|d\.?o\.?b|[([] ?\d/i;
/** People of whom the words of a result speak. */
const OTHERS =
  /^(?:the|not|no|to|of|on|with|and|victims?|complainants?|protected|persons?|witness(?:es)?|child(?:ren)?|mother|father|parents?|guardian|contact|court|order|before|for|judge|justices?)\b/i;
const REFERENCE =
  /(?:,? ?[([]?|[,;]? [-–] )(?:\b(?:case|urn|ref(?:erence)?)(?: no\.?| number| ref(?:erence)?)? ?:? ?)?\b(\d{2}[A-Z]{2}\d{5,9}|\d{10})\b[)\]]?/i;

/** A line that opens with a name and a date of birth, with the reference of the case where it stands behind them. */
export function bornDefendant(words: string): { readonly rest: string; readonly reference?: string } | undefined {
  if (!BIRTH.test(words)) return undefined;
  const [, name = ''] = NAMED_BORN.exec(words) ?? [];
  if (!isName(name)) return undefined;
  return withoutReference(words);
}

/** Words that name somebody without the reference of the case behind them, and that reference. */
export function withoutReference(words: string): { readonly rest: string; readonly reference?: string } {
  const [behind, reference] = REFERENCE.exec(words) ?? [];
  return behind === undefined || reference === undefined
    ? { rest: words }
    : { rest: words.replace(behind, ''), reference };
}

const SURNAME_FIRST = /^[\p{L}'’-]+(?: [\p{L}'’-]+)?, \p{Lu}[\p{L}'’. -]*$/u;
const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u;

/** The people whom words name one after the other, `Ian Crabbe, Paul Crabbe and Lee Dorsey`; none where they name one, or say more than names. */
export function severalNames(words: string): readonly string[] {
  if (ORGANISED.test(words) || /[\d(:]/.test(words)) return [];
  const parts = words.split(/,? and |,? & | ?; ?| ?\/ ?/);
  if (parts.length < 2) return [];
  const names = parts.flatMap((part) => {
    const listed = part.split(', ');
    return listed.every((one) => WHOLE_NAME.test(one) && !isInCapitals(one)) ? listed : [part];
  });
  return names.every((name) => SURNAME_FIRST.test(name) || WHOLE_NAME.test(name)) ? names : [];
}

function isInCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words);
}

const NAME_THEN_AGE = /^(.{3,60}?)(?:,? ?[([](?:aged? ?)?|, (?:aged? )?| aged )(\d{2})[)\]]?$/;
const CAPITAL_SURNAME = /^\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)?, \p{Lu}[\p{L}'’. -]*$/u;

/** Whether a line is a name with an age behind it, or a surname in capitals before its forenames, and nothing else. */
export function headsDefendant(words: string): boolean {
  const [, name] = NAME_THEN_AGE.exec(words) ?? [];
  return name === undefined ? CAPITAL_SURNAME.test(words) && isName(words) : isName(name);
}

/** Whether a line is somebody's name and nothing else; an organisation's may be. */
export function isNameAlone(words: string): boolean {
  return isName(words) || (ORGANISED.test(words) && words.length <= LONGEST_NAME && !/[:.]/.test(words));
}

const LONGEST_NAME = 60;

function isName(words: string): boolean {
  return words.length <= LONGEST_NAME && NAMED.test(words) && !OTHERS.test(words);
}
