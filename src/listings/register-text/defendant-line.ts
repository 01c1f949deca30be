import { DATE } from '../../text/figures/dates.js';
import { parseBirthDate } from '../../text/figures/document-dates.js';
import { splitName } from '../../text/names/names.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

const NUMBERED = /^(\d{1,4})(?:[.)]|(?= +\p{Lu}{2}))\s*(\S.*)$/su;
const BORN = new RegExp(`,? ?[([]?\\s*(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?)? ?:? ?(${DATE})\\s*[)\\]]?`, 'i');
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
  const who = ORGANISED.test(name) ? { organisation: name } : { name: readName(name) };
  return present({
    ...who,
    dateOfBirth,
    age: years === undefined ? undefined : Number(years),
    sex,
    address: address === undefined ? undefined : tidy(address).replace(/^[,;]+ ?|[\s,;]+$/g, '') || undefined,
  });
}

function readName(printed: string) {
  const { title, forenames, surname } = splitName(printed);
  const hasComma = /^[^(]*,/.test(printed);
  const full = hasComma ? [title, forenames, surname].filter((part) => part !== undefined).join(' ') : printed;
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
