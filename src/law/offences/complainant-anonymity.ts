import { remembered } from '../../text/patterns/remembered.js';
import { ANONYMITY_RULES, type AnonymityRule } from './anonymity-offences.js';
import { partSuffix } from './inchoate.js';
import { allOffenceCodes, offenceCode, tidyOffenceCode } from './offence-codes.js';
import { type OffenceAsPrinted, offenceGroupOf } from './offence-groups.js';
import { tidyTitle } from './tidy-title.js';

/**
 * Whether the complainant of an offence may never be identified: `yes` by law from the allegation on, whatever became of the
 * charge; `as_if` where the law gives no anonymity and we treat it so; `unknown` counts as yes.
 */
export type Anonymity = AnonymityRule['answer'];

/** Offence groups all of whose offences are in Part 1 of the Sexual Offences Act 2003, or stood where one now stands. */
const GROUPS_OF_PART_1: readonly string[] = [
  'intimate_image_sharing',
  'cyberflash',
  'intimate_image_creation',
  'intimate_image_taking',
  'voyeurism',
];

const SEXUAL_OFFENCES_ACT = /\b(?:sexual offences act|soa) ?(?:2003|1956)\b/;
const NOT_OF_PART_1 =
  /\b(?:notification|notify|prevention order|risk order|harm order|sex offenders? register|brothel)\b/;

/** What opens the words of the offence an old sentence was for, in the wording of a breach: "Original details: …". */
const ORIGINAL = /\boriginal (?:details|offence|charge)s?\b[ :–-]*/gi;

/**
 * Answers by the code; where that gives no anonymity, or is on no list, also by what else is named: another code in the
 * words (a resentencing has the breach's), the title, the provision, the original offence. What none tells is `unknown`.
 */
export function complainantAnonymity(offence: OffenceAsPrinted): Anonymity {
  const code = tidyOffenceCode(offence.code ?? '');
  const byCode = code === '' ? null : answerOfCode(code);
  if (protects(byCode)) return byCode;
  if (byCode !== 'no') return answerNamed(offence) ?? answerOfWords(offence) ?? 'unknown';
  const told = answerBeside({ ...offence, code });
  return told === 'none' ? 'no' : told;
}

function protects(answer: Anonymity | null | undefined): answer is 'yes' | 'as_if' {
  return answer === 'yes' || answer === 'as_if';
}

/** Keeps a wording from being taken for the title. */
const UNTITLED = 'untitled';

/** Words without which a wording names no other code, original offence or Act that gives anonymity. */
const MAY_NAME = /\boriginal\b|\b[a-z]{2}\d{2}[a-z\d]\d{2}|\b(?:offences|courts) act\b|\b(?:soa|cjca|cjac)\b/i;

/** What the words beside a code that gives no anonymity come to. Its story may be of what another charge is for. */
function answerBeside(offence: OffenceAsPrinted): 'yes' | 'as_if' | 'none' {
  const { wording, ...printed } = offence;
  const byTitle = answerOfTitle(printed);
  if (byTitle !== 'none' || !MAY_NAME.test(wording ?? '')) return byTitle;
  return answerIn((offence.title ?? '') === '' ? { ...offence, title: UNTITLED } : offence);
}

/** The same titles come thousands of times. */
const answerOfTitle = remembered(answerIn, ({ code, title, legislation }) => [code, title, legislation].join('\n'));

function answerIn(offence: OffenceAsPrinted): 'yes' | 'as_if' | 'none' {
  const named = answerNamed(offence);
  if (named !== null || rules().has(offence.code ?? '')) return named ?? 'none';
  const told = answerOfWords(offence);
  return protects(told) ? told : 'none';
}

/** By a code in the words, or by the words of the original offence. */
function answerNamed({ title, wording, legislation }: OffenceAsPrinted): 'yes' | 'as_if' | null {
  const words = `${title ?? ''} ${wording ?? ''} ${legislation ?? ''}`;
  for (const [code] of words.matchAll(/\b[A-Z]{2}\d{2}[A-Z\d]\d{2}[A-Z]?\b/gi)) {
    const answer = answerOfCode(code.toUpperCase());
    if (protects(answer)) return answer;
  }
  for (const { index, 0: opening } of words.matchAll(ORIGINAL)) {
    const answer = answerOfWords({ title: words.slice(index + opening.length) });
    if (protects(answer)) return answer;
  }
  return null;
}

/** Null for a code that is not on the list, or that the list gives no title: a force's own. */
function answerOfCode(code: string): Anonymity | null {
  const ruled = rules().get(code) ?? rules().get(partSuffix(code)?.base ?? '');
  if (ruled !== undefined) return ruled;
  const known = offenceCode(code);
  return known === null || known.title === '' ? null : 'no';
}

function answerOfWords(offence: OffenceAsPrinted): Anonymity | null {
  const group = offenceGroupOf({ ...offence, code: null });
  if (group !== null && GROUPS_OF_PART_1.includes(group.group)) return 'yes';
  const words = [offence.title, offence.wording, offence.legislation].map((part) => tidyTitle(part ?? '')).join(' ');
  if (SEXUAL_OFFENCES_ACT.test(words) && !NOT_OF_PART_1.test(words)) return 'yes';
  const told = titles().get(titleKey(offence.title ?? ''));
  return told === undefined || told === 'several' ? null : told;
}

let rulesByCode: ReadonlyMap<string, Anonymity> | undefined;

function rules(): ReadonlyMap<string, Anonymity> {
  rulesByCode ??= new Map(
    ANONYMITY_RULES.flatMap(({ codes, answer }) => codes.flatMap(codesIn).map((code) => [code, answer] as const)),
  );
  return rulesByCode;
}

/** `SX03001-SX03003` as three codes. */
export function codesIn(range: string): readonly string[] {
  const [first = '', last = first] = range.split('-');
  const [, letters = '', digits = ''] = /^(.*?)(\d+)$/.exec(first) ?? [];
  const end = Number(last.slice(letters.length));
  const codes: string[] = [];
  for (let at = Number(digits); at <= end; at += 1) codes.push(letters + String(at).padStart(digits.length, '0'));
  return codes;
}

let answersByTitle: ReadonlyMap<string, Anonymity | 'several'> | undefined;

/** What the offences of each title of the national list come to: one title can be several offences. */
function titles(): ReadonlyMap<string, Anonymity | 'several'> {
  if (answersByTitle !== undefined) return answersByTitle;
  const found = new Map<string, Anonymity | 'several'>();
  for (const { code, title } of allOffenceCodes()) {
    const key = titleKey(title);
    const answer = key === '' ? null : answerOfCode(code);
    if (answer === null) continue;
    const before = found.get(key) ?? answer;
    found.set(key, before === answer ? answer : 'several');
  }
  answersByTitle = found;
  return found;
}

/** A title without the Act some sources put behind it. */
function titleKey(title: string): string {
  return tidyTitle(title).replace(/ soa 2003$/, '');
}
