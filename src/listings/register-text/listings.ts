import { isUnknownPlea } from '../../law/results/pleas.js';
import type { Problem } from '../../problem.js';
import { findDates, readDate } from '../../text/figures/dates.js';
import { parseBirthDate, parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { jurisdictionOf } from '../common-platform/court.js';
import { codeInTitle } from '../entries/code-in-title.js';
import { present } from '../fields/present.js';
import type { Application, Defendant, Hearing, Listing, Offence, Result } from '../listing.js';
import { OWED } from './going-on.js';
import type { TextLabel } from './labels.js';
import { namesInCapitals } from './names-in-capitals.js';
import type { Said, SaidDefendant, SaidOffence, SaidSitting } from './register-reading.js';

/** What was said, as listings: one for each sitting, defendants of one case in one hearing. */
export function listingsOf(said: readonly SaidSitting[], problems: Problem[]): readonly Listing[] {
  return withNamesInOrder(said, problems)
    .filter(({ defendants }) => defendants.length > 0)
    .map((sitting) => {
      const value = (label: TextLabel) => wordsOf(sitting.fields.get(label));
      const [first] = sitting.defendants;
      const courtHouse = value('courtHouse');
      if (courtHouse === undefined && first) raise('missing_field', 'No court is named above.', first.at, problems);
      const printed = value('sittingDate');
      const sittingDate = dayIn(printed);
      if (sittingDate === undefined && first) {
        raise(
          'date_unreadable',
          'No day of hearing can be read above.',
          sitting.fields.get('sittingDate') ?? first.at,
          problems,
        );
      }
      return present({
        courtHouse: courtHouse ?? '',
        localJusticeArea: value('localJusticeArea'),
        courtRoom: value('courtRoom'),
        sittingDate: sittingDate ?? null,
        sittingDateAsPrinted: printed === sittingDate ? undefined : printed,
        hearings: hearingsOf(sitting, problems),
      });
    });
}

/** The defendants with their names in capitals told apart; one of which nothing tells where its surname stands is a problem. */
function withNamesInOrder(sittings: readonly SaidSitting[], problems: Problem[]): readonly SaidSitting[] {
  const inOrder = namesInCapitals(
    sittings.flatMap(({ defendants }) => defendants.flatMap(({ line }) => line.name ?? [])),
  );
  return sittings.map((sitting) => ({
    ...sitting,
    defendants: sitting.defendants.map((one) => {
      const name = one.line.name && inOrder(one.line.name);
      if (name === 'unclear') raise('name_order_unknown', 'Nothing tells which word is the surname.', one.at, problems);
      return name === undefined || name === 'unclear' ? one : { ...one, line: { ...one.line, name } };
    }),
  }));
}

/** A reference has few words, and none of its own labels. */
const MORE_THAN_NUMBER = /:\s|(?:\S+\s+){4}/;

function hearingsOf(sitting: SaidSitting, problems: Problem[]): readonly Hearing[] {
  const hearings = new Map<string, Hearing>();
  for (const [index, said] of sitting.defendants.entries()) {
    const value = (label: TextLabel) => wordsOf(said.fields.get(label) ?? sitting.fields.get(label));
    const urn = value('reference');
    const caseNumber = value('courtNumber');
    const reference = urn ?? caseNumber;
    if (reference === undefined) raise('missing_field', 'A defendant has no case number.', said.at, problems);
    else if (MORE_THAN_NUMBER.test(reference)) {
      const at = said.fields.get('reference') ?? said.at;
      raise('unread_line', 'More stands behind the label of a case than its number.', at, problems);
    }
    const before = hearings.get(reference ?? String(index));
    const startTime = parseDocumentTime(value('startTime')) ?? parseDocumentTime(value('sittingDate')) ?? undefined;
    hearings.set(
      reference ?? String(index),
      present({
        jurisdiction: jurisdictionOf(value('courtHouse') ?? ''),
        hearingType: before?.hearingType ?? value('hearingType'),
        panel: value('panel'),
        startTime,
        prosecutor: before?.prosecutor ?? value('prosecutor'),
        urn,
        caseNumber: caseNumber ?? before?.caseNumber,
        reportingRestrictions: [
          ...new Set([
            ...(before?.reportingRestrictions ?? []),
            ...restrictionsIn(sitting.fields.get('reportingRestriction')),
            ...restrictionsIn(said.fields.get('reportingRestriction')),
          ]),
        ],
        applications: [...(before?.applications ?? []), ...applicationsOf(said)],
        defendants: [...(before?.defendants ?? []), readDefendant(said, problems)],
      }),
    );
  }
  return [...hearings.values()];
}

/**
 * What a defendant owes, said once, below the last of several offences, is of all of them: costs are of the proceedings and a surcharge of
 * every offence dealt with (Prosecution of Offences Act 1985 s.18, Sentencing Act 2020 s.42).
 */
function withOwed(said: SaidDefendant): SaidDefendant {
  const last = said.offences.at(-1);
  if (last === undefined || said.offences.length < 2) return said;
  const from = last.results.findLastIndex(({ words }) => !OWED.test(words)) + 1;
  const owed = last.results.slice(from);
  const isElsewhere = said.offences.some((one) => one !== last && one.results.some(({ words }) => OWED.test(words)));
  if (owed.length === 0 || isElsewhere) return said;
  return {
    ...said,
    offences: [...said.offences.slice(0, -1), { ...last, results: last.results.slice(0, from) }],
    results: [...said.results, ...owed.map((one) => ({ level: 'defendant' as const, said: one }))],
  };
}

function readDefendant(whole: SaidDefendant, problems: Problem[]): Defendant {
  const { line, fields, offences, results, at } = withOwed(whole);
  const value = (label: TextLabel) => wordsOf(fields.get(label));
  const birth = readBirth(fields.get('dateOfBirth'), problems);
  const age = value('age') ?? birth.age;
  if (!line.name && line.organisation === undefined) raise('missing_field', 'A defendant has no name.', at, problems);
  const charged = offences.filter(({ isApplication }) => !isApplication);
  return present({
    ...line,
    subject: charged.length < offences.length ? true : undefined,
    dateOfBirth: line.dateOfBirth ?? birth.dateOfBirth,
    age: line.age ?? (age !== undefined && /^\d{1,3}\b/.test(age) ? Number.parseInt(age, 10) : undefined),
    sex: value('sex') ?? line.sex,
    address: value('address') ?? line.address,
    asn: value('asn'),
    pncId: value('pncId'),
    offences: charged.map((offence, index) => readOffence(offence, index, problems)),
    results: results.map(({ level, said }) => {
      raiseReferred(said, problems);
      return resultOf(said, level);
    }),
  });
}

/** `02/03/1988 (38)`, `2 March 1988, aged 38` */
const WITH_AGE = /^(.{6,30}?)(?:,? ?[([]|, ?| )(?:aged?:? ?)?(\d{1,3})(?: years?(?: old)?| yrs)?[)\]]?$/i;

function readBirth(
  said: Said | undefined,
  problems: Problem[],
): { readonly dateOfBirth?: string; readonly age?: string } {
  const [, date, age] = WITH_AGE.exec(said?.words ?? '') ?? [];
  const born = parseBirthDate(date)?.iso;
  if (born !== undefined && age !== undefined) return { dateOfBirth: born, age };
  const dateOfBirth = readDay(said, problems, parseBirthDate);
  return dateOfBirth === undefined ? {} : { dateOfBirth };
}

/** `Guilty (12/05/2026)`, `GUILTY, 12/05/2026`, `Guilty on 12 May 2026` */
const DATED =
  /^(.{2,40}?)(?:,| on| entered on)? ?[([]?(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2,8} \d{4})[)\]]?\.?$/;

/** The day beside such a verdict is of no conviction. */
const NOT_CONVICTED = /^(?:found )?(?:not\b|no\b|ng\b|n$|acquitted|cleared|dismissed|dieuog)/i;

function readOffence({ number, fields, results, at }: SaidOffence, index: number, problems: Problem[]): Offence {
  const value = (label: TextLabel) => wordsOf(fields.get(label));
  const { printed, pleaded, found } = withoutPlea(value('offence') ?? '', fields);
  const { code, title } = codeInTitle(printed);
  if (code === undefined && title === '' && !fields.has('offenceCode'))
    raise('missing_field', 'An offence has neither code nor title.', at, problems);
  const [, plea, pleaOn] = DATED.exec(value('plea') ?? '') ?? [];
  if (plea !== undefined || value('plea') !== undefined)
    raiseUnknownPlea(plea ?? value('plea') ?? '', fields.get('plea') ?? at, problems);
  const [, verdict, convictedOn] = DATED.exec(value('verdict') ?? '') ?? [];
  return present({
    sequence: number ?? index + 1,
    code: value('offenceCode') ?? code,
    title,
    wording: value('wording'),
    legislation: value('legislation'),
    startDate: dayIn(value('offenceDate')),
    reportingRestrictions: restrictionsIn(fields.get('reportingRestriction')),
    plea: plea ?? value('plea') ?? pleaded,
    pleaDate: parseDocumentDate(pleaOn)?.iso ?? readDay(fields.get('pleaDate'), problems),
    indicatedPlea: value('indicatedPlea'),
    verdict: verdict ?? value('verdict') ?? found,
    convictionDate:
      readDay(fields.get('convictionDate'), problems) ??
      parseDocumentDate(NOT_CONVICTED.test(verdict ?? '') ? undefined : convictedOn)?.iso,
    adjournedTo: readFirstDay(fields.get('adjournedTo'), problems),
    results: results.map((said) => {
      raiseReferred(said, problems);
      raiseAmended(said, results, problems);
      const isReplaced = results.some((one) => amendedBy(one, results) === said);
      return { ...resultOf(said, 'offence'), ...(isReplaced ? { deleted: true } : {}) };
    }),
  });
}

/** Two pleas in the place of one may be of two people. */
function raiseUnknownPlea(plea: string, said: Said, problems: Problem[]): void {
  if (isUnknownPlea(plea)) raise('unknown_plea', 'What stands as a plea is in no list of pleas.', said, problems);
}

/** `AMENDED 05/03/2026: for 12 weeks read 8 weeks` */
const AMENDS = /^(?:amended|amendment|corrected|correction)\b/i;
const FOR_READ = /\b(?:for|replace|substitute for) ["“']?(.{2,80}?)["”']? (?:read|with|substitute) /i;

/** The one result above that such a line puts other words in the place of. */
function amendedBy(said: Said, results: readonly Said[]): Said | undefined {
  const [, words = ''] = AMENDS.test(said.words) ? (FOR_READ.exec(said.words) ?? []) : [];
  const above = results.slice(0, results.indexOf(said)).filter((one) => words !== '' && one.words.includes(words));
  return above.length === 1 ? above[0] : undefined;
}

function raiseAmended(said: Said, results: readonly Said[], problems: Problem[]): void {
  const isFirst = results[0] === said;
  if (isFirst || !AMENDS.test(said.words) || amendedBy(said, results) !== undefined) return;
  raise(
    'unread_line',
    'A result amends what stands above it, and does not say what of it: both are kept.',
    said,
    problems,
  );
}

/** `as above`, `Same as for (1)`: what was decided is said elsewhere. */
const REFERS =
  /^(?:(?:same )?as (?:above|before|for|in|on|per)\b|same\b(?! day)|ditto\b|do\.?$|["”〃]$|see (?:above|offence|charge|count|case|defendant|result|no\b|\(?\d))/i;

function raiseReferred(said: Said, problems: Problem[]): void {
  if (!REFERS.test(said.words)) return;
  raise('unread_line', 'A result says that it is as another, and not what it is.', said, problems);
}

/** `Theft (guilty plea)`, `Theft (plea: not guilty)`, `Theft - guilty plea` */
const PLEA_BEHIND =
  /(?:,|;| [-–])? ?(?:[([](?:plea ?:? ?)?((?:not )?guilty(?: plea)?|no plea(?: entered)?|N?G)[)\]]|(?<=[,;–-] )((?:not )?guilty plea))\.?$/i;

/** `Theft - pleaded guilty`, `Theft; pleaded not guilty, found guilty` */
const PLEADED =
  /(?:,|;| [-–]|:)? [([]?(pleaded (?:not )?guilty)(?:[,;]? (?:and |but )?(?:was )?(found (?:not )?guilty(?: after (?:a )?trial)?))?[)\]]?\.?$/i;

/** What an offence is called without the plea behind it, and that plea; a label for it says more. */
function withoutPlea(printed: string, fields: SaidOffence['fields']) {
  const [said, pleaded, found] = fields.has('plea') ? [] : (PLEADED.exec(printed) ?? []);
  const [behind, ofOffence, alone] = said === undefined && !fields.has('plea') ? (PLEA_BEHIND.exec(printed) ?? []) : [];
  if (behind !== undefined && behind.length < printed.length)
    return { printed: printed.slice(0, -behind.length), pleaded: ofOffence ?? alone, found: undefined };
  if (said === undefined || said.length === printed.length) return { printed };
  return { printed: printed.slice(0, -said.length), pleaded, found };
}

function applicationsOf({ offences }: SaidDefendant): readonly Application[] {
  return offences
    .filter(({ isApplication }) => isApplication)
    .map(({ fields, results }) => ({
      type: fields.get('application')?.words ?? '',
      results: results.map((said) => resultOf(said, 'application')),
      offences: [],
    }));
}

/** `FO - Fine`, `(1015) Fined £120`, `1015 Fined £120`: what a code before the words says. */
const SHORT = /^([A-Z][A-Z0-9]{1,12}) - (?=\p{Lu})/u;
const CJS = /^[([]?(\d{4})[)\]]?(?: ?[-–:] ?| )(?=\p{L})/u;

function resultOf({ words, start, end }: Said, level: NonNullable<Result['level']>): Result {
  const [, shortCode] = SHORT.exec(words) ?? [];
  const [, code] = CJS.exec(words) ?? [];
  return present({ code, shortCode, text: words, level, at: { start, end } });
}

function restrictionsIn(said: Said | undefined): readonly string[] {
  const words = wordsOf(said) ?? '';
  return words === '' || /^(?:none|no|nil|n\/a)\.?$/i.test(words) ? [] : [words];
}

function readDay(said: Said | undefined, problems: Problem[], parse = parseDocumentDate): string | undefined {
  if (said === undefined || wordsOf(said) === undefined) return undefined;
  const date = parse(said.words)?.iso ?? dayIn(said.words);
  if (date === undefined) raise('date_unreadable', 'The value is no date.', said, problems);
  return date;
}

/** The day that words begin with or name alone: `1 December 2026, Mossbury Magistrates' Court`. */
function readFirstDay(said: Said | undefined, problems: Problem[]): string | undefined {
  if (said === undefined || wordsOf(said) === undefined) return undefined;
  const days = new Set(findDates(said.words).map(({ value }) => value));
  const [only] = days;
  const date = dayIn(said.words) ?? (days.size === 1 && only?.length === 'YYYY-MM-DD'.length ? only : undefined);
  if (date === undefined && /\d/.test(said.words)) raise('date_unreadable', 'The value is no date.', said, problems);
  return date;
}

function dayIn(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const date = parseDocumentDate(words)?.iso ?? readDate(words) ?? sameDayIn(words);
  return date?.startsWith('--') ? undefined : date;
}

/** The day that words say in each of two languages: `13 Chwefror 2026 / 13 February 2026`. */
function sameDayIn(words: string): string | undefined {
  const said = words.split(' / ').map((part) => parseDocumentDate(part)?.iso ?? readDate(part));
  return said.length > 1 && new Set(said).size === 1 ? said[0] : undefined;
}

/** What registers print where they know nothing. */
const UNKNOWN = /^(?:[-–—]?|n\/?[ak]|not (?:given|known|stated|recorded|available|provided|supplied)|unknown)\.?$/i;

/** What a label says; a dash, nothing or that it is not known is no value. */
function wordsOf(said: Said | undefined): string | undefined {
  return said === undefined || UNKNOWN.test(said.words) ? undefined : said.words;
}

function raise(code: Problem['code'], message: string, { start, end }: Said, problems: Problem[]): void {
  problems.push({ code, message, at: { start, end } });
}
