/** What a template asks for apart from the result's name: "Curfew requirement", and below it "Curfew period: 12 Weeks". */
import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION, readDuration } from '../../text/figures/durations.js';
import { NUMBER, readNumber } from '../../text/figures/numbers.js';
import type { Run } from '../rule.js';

/** One thing a template asks for, and the field of the clause it answers. */
interface Prompt {
  readonly field: string;
  readonly pattern: RegExp;
  /** The name says of which result it is, so that it may stand behind other prompts. */
  readonly named: boolean;
  readonly read: (value: string) => string | number | undefined;
}

/** Between a prompt's name and its value. */
const TELLS = '(?: \\([a-z /-]{1,40}\\))?(?: ?[:=] ?| is | - | )';
const COUNT = `${NUMBER}\\b(?! ?(?:weeks?|months?|years?|to\\b|of\\b))`;

function prompt(field: string, name: string, value: string, read: Prompt['read'], named = true): Prompt {
  return { field, pattern: new RegExp(`\\b(?:${name})${TELLS}(?<value>${value})`, 'gi'), named, read };
}

const PERIOD = '(?:period|term|length|duration)';
/** "Curfew period", "length of the curfew", and the bare "Period". */
function lengths(field: string, noun: string): readonly Prompt[] {
  const name = `(?:${noun}) ${PERIOD}|${PERIOD} of (?:the |this |an? )?(?:${noun})`;
  return [prompt(field, name, DURATION, readDuration), prompt(field, PERIOD, DURATION, readDuration, false)];
}
function day(field: string, name: string): Prompt {
  return prompt(field, name, DATE, (value) => readDate(value));
}
function count(field: string, noun: string): readonly Prompt[] {
  const name = `(?:(?:total|maximum) )?(?:number|amount|no\\.?) of ${noun}|(?:total|maximum) ${noun}|${noun} (?:to be (?:worked|completed|attended)|required|ordered)`;
  return [prompt(field, name, COUNT, readNumber), prompt(field, noun, COUNT, readNumber, false)];
}

const CUSTODY = 'imprisonment|custody|custodial|sentence|detention|prison';
const REQUIREMENT = 'curfew|requirement|exclusion|treatment|residence|abstinence|monitoring|prohibition';

const OF_TYPE: Readonly<Record<string, readonly Prompt[]>> = {
  custody: lengths('term', CUSTODY),
  suspended_custody: [
    ...lengths('term', CUSTODY),
    ...lengths('suspendedFor', 'suspended|suspension|operational').slice(0, 1),
    prompt('suspendedFor', 'suspended for', DURATION, readDuration),
  ],
  suspended_custody_activated: [
    prompt(
      'term',
      `original (?:sentence|term|custody term)|(?:term|period) activated|activated ${PERIOD}`,
      DURATION,
      readDuration,
    ),
    day(
      'originalDate',
      '(?:original )?date (?:of (?:the )?(?:original )?(?:sentence|order)|(?:(?:suspended )?sentence |order )?(?:was )?(?:originally )?(?:passed|imposed|made))|original(?: sentence| order)? date',
    ),
  ],
  community_order: [
    ...lengths('period', 'community order|order'),
    day('until', '(?:order )?end date|date order ends|expiry date|date of expiry|(?:order )?ends on|last date'),
  ],
  conditional_discharge: lengths('period', 'conditional discharge|discharge|order'),
  driving_disqualification: lengths('period', 'disqualification|driving ban|disqualified'),
  adjourned: [
    day(
      'to',
      '(?:date|date and time) of (?:the )?(?:next |adjourned )?hearing|(?:next |adjourned )?hearing date|next hearing|adjourned (?:to|until|date)|return date|new date',
    ),
  ],
  'requirement unpaid_work': count('hours', 'hours'),
  'requirement rehabilitation_activity': count('days', 'days'),
  'requirement programme': [...count('days', 'days'), ...count('days', 'sessions')],
};
const OF_REQUIREMENT = lengths('period', REQUIREMENT);

/** A field that answers another: an order's end is as good as its length. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  period: ['until'],
  until: ['period'],
  term: ['overall'],
};

/** A clause's fields as far as they are read, and where its words stand. */
interface Told {
  readonly fields: object;
  readonly run: Run;
}

/** The fields of one clause that prompts of its result answer, between `from` and `limit`, and where they and its words stand; nothing where none does. */
export function prompted(
  text: string,
  { fields, run }: Told,
  from: number,
  limit: number,
): { readonly fields: Readonly<Record<string, string | number>>; readonly run: Run } | undefined {
  const type: unknown = Reflect.get(fields, 'type');
  const requirement: unknown = Reflect.get(fields, 'requirement');
  const prompts =
    OF_TYPE[type === 'requirement' ? `requirement ${requirement}` : String(type)] ??
    (type === 'requirement' ? OF_REQUIREMENT : undefined);
  if (!prompts || 'ambiguous' in fields || limit <= run.end) return undefined;
  if (!PROMPTS.test(text.slice(from, limit))) return undefined;
  const found: Record<string, string | number> = {};
  let { start, end } = run;
  for (const { field, pattern, named, read } of prompts) {
    if (field in fields || field in found) continue;
    if (INSTEAD[field]?.some((other) => other in fields || other in found)) continue;
    const behind = text.slice(run.end, limit);
    for (const match of behind.matchAll(pattern)) {
      const lead = behind.slice(0, match.index);
      if (named ? !BEGINS.test(lead) && !/^[A-Z]/.test(match[0]) : !NOTHING_BETWEEN.test(lead)) continue;
      const value = read(match.groups?.value ?? '');
      if (value === undefined) continue;
      found[field] = value;
      end = Math.max(end, run.end + match.index + match[0].length);
      break;
    }
    if (field in found || !named) continue;
    // the value before its label: "Number of hours: 80 hours", and below it "Unpaid work"
    const before = text.slice(from, run.start);
    const match = [...before.matchAll(pattern)].at(-1);
    if (!match || !ENDS.test(before.slice(match.index + match[0].length))) continue;
    const value = read(match.groups?.value ?? '');
    if (value === undefined) continue;
    found[field] = value;
    start = from + match.index;
  }
  return Object.keys(found).length > 0 ? { fields: found, run: { start, end } } : undefined;
}

/** A word of every prompt's name. */
const PROMPTS =
  /period|term|length|duration|suspended for|date|hearing|number|amount|\bno\.? of|hours|days|sessions|ends on|sentence|adjourned|activated/i;
const BEGINS = /(?:^|[.;:,|)] ?| - )$/;
/** Nothing but the unit between a value and the name of what it is of. */
const ENDS = /^ ?(?:hours?|hrs?|days?|sessions?)?[ .:;,-]{0,3}$/i;
/** A bare "Period: 12 months" answers the name right before it. */
const NOTHING_BETWEEN =
  /^(?:,? \(?(?:order|requirement|sentence|made|with|and|an?|electronic(?:ally)?|monitor(?:ing|ed)|tag(?:ged)?|EM|community|england ?\/ ?wales|(?:non-?)?residential)\)?)*[ .:;,-]{0,4}$/i;
