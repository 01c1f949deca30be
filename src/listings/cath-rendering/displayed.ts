import { parseBirthDate } from '../../text/figures/document-dates.js';
import { splitName } from '../../text/names/names.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { type Present, present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

/** `Surname, Forenames Middle (male)*`: the star says that the person is in custody. */
const SEX_AND_CUSTODY = /^(.*?)(?: ?\(([^()]{1,30})\))? ?\*?$/s;
const SEXES = /^(?:male|female|not known|not specified|unknown|gwryw|benyw|gwrywaidd|benywaidd|m|f)$/i;
const ORGANISED =
  /\b(?:ltd|limited|plc|llp|cyf|cyfyngedig|inc|company|council|cyngor|trust|group|services|holdings|association|university|and sons?)\b|& (?:sons?|co)\b/i;

export interface DisplayedName {
  readonly name?: Defendant['name'];
  readonly organisation?: string;
  readonly sex?: string;
  readonly inCustody?: true;
}

/**
 * The name as a list displays it, turned back. A name without a comma is an organisation's where nothing else is said that only a person has,
 * in lists that print people surname first (`surnameFirst`); elsewhere where its words are an organisation's.
 */
export function readDisplayedName(
  printed: string,
  { isPerson, surnameFirst }: { readonly isPerson: boolean; readonly surnameFirst: boolean },
): DisplayedName {
  const full = tidy(printed);
  const [, before = full, inBrackets] = (full.includes('(') && SEX_AND_CUSTODY.exec(full)) || [];
  const sex = inBrackets !== undefined && SEXES.test(inBrackets) ? inBrackets : undefined;
  const starless = full.endsWith('*') ? full.slice(0, -1).replace(/ $/, '') : full;
  const bare = sex === undefined ? starless : before;
  const hasComma = bare.includes(',');
  const person = isPerson || sex !== undefined || (hasComma && !ORGANISED.test(bare));
  if (!person && (surnameFirst || ORGANISED.test(bare))) return { organisation: bare };
  const { title, forenames, surname } = splitName(bare);
  const said = [title, forenames, surname].filter((part) => part !== undefined).join(' ');
  const inCustody = full.endsWith('*') ? (true as const) : undefined;
  const name = present({ full: hasComma ? said : bare, title, forenames, surname, split: 'inferred' as const });
  return present({ name, sex, inCustody });
}

/** `01/02/1990 Age: 36`, `Age: 36`, `36`: a date of birth and an age in one value, in any order, with or without words between. */
export function readBirthAndAge(
  printed: string,
): Present<{ dateOfBirth: string | undefined; age: number | undefined; unread: boolean }> {
  const [dated] =
    /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}(?!\d))|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Za-zŵŷ]{3,10} \d{4}/u.exec(printed) ??
    [];
  const rest = dated === undefined ? printed : printed.replace(dated, ' ');
  const [, years] = /(?<!\d)(\d{1,3})(?!\d)/.exec(rest) ?? [];
  const dateOfBirth = parseBirthDate(dated)?.iso;
  return present({
    dateOfBirth,
    age: years === undefined ? undefined : Number(years),
    unread: (dated !== undefined && dateOfBirth === undefined) || (dated === undefined && years === undefined),
  });
}

/** A cell without the apostrophe put before what a spreadsheet would take for a formula; a dash is no value. */
export function readCell(printed: string): string {
  const words = (printed.startsWith("'") && /^'[=+\-@]/.test(printed) ? printed.slice(1) : printed).trim();
  return words === '-' ? '' : words;
}
