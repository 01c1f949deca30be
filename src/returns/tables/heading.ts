import type { OutcomeType } from '../../law/results/outcome-types.js';
import { outcomeNamed } from '../../law/results/outcome-types.js';
import type { Measure } from '../return.js';
import { type NamedPeriod, periodNamed } from './period-named.js';

/** What a column holds, told from its heading. */
export type Column =
  | {
      readonly role: 'count';
      readonly measure: Measure;
      readonly outcome: OutcomeType | null;
      readonly period: NamedPeriod | null;
    }
  /** A count whose measure another column, or the title, names. */
  | { readonly role: 'number'; readonly period: NamedPeriod | null }
  | { readonly role: 'unknown_outcome'; readonly number: string }
  | {
      readonly role:
        | 'force'
        | 'label'
        | 'share'
        | 'response'
        | 'included'
        | 'offence'
        | 'offence_class'
        | 'year'
        | 'quarter'
        | 'from'
        | 'to'
        | 'reason';
    };

const plainOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9%/]+/g, ' ')
    .trim();

/** Told before anything else: what labels a row. */
const LABELS: readonly {
  readonly words: RegExp;
  readonly role: Exclude<Column['role'], 'count' | 'number' | 'unknown_outcome'>;
}[] = [
  {
    words:
      /^(?:police )?(?:force|forces|constabulary)(?: area)?(?: name)?$|^(?:police )?force (?:name|area)$|^police area$|^area$/,
    role: 'force',
  },
  { words: /^included\b|\bincluded in (?:the )?analysis\b/, role: 'included' },
  {
    words:
      /^(?:data|information|response|responded|reply)\b.*\b(?:provided|received|given|responded|status)\b|^(?:response|responded|data provided)$/,
    role: 'response',
  },
  { words: /^(?:reason|reasons|comment|comments|note|notes)$/, role: 'reason' },
  { words: /^(?:outcome|outcomes|disposal|result)(?: type| description| code| name)*$/, role: 'label' },
  { words: /^offence(?: description| type| name)?$|^crime type$|^offences?$/, role: 'offence' },
  {
    words:
      /^(?:ho |home office )?(?:offence )?(?:class|code)$|^(?:ho|home office) (?:offence )?(?:class|code|classification)$/,
    role: 'offence_class',
  },
  { words: /^(?:financial |calendar )?years?$/, role: 'year' },
  { words: /^(?:financial )?quarter$/, role: 'quarter' },
  { words: /^(?:period )?(?:from|start)(?: date)?$/, role: 'from' },
  { words: /^(?:period )?(?:to|end|until)(?: date)?$/, role: 'to' },
  { words: /%|\b(?:rate|percentage|per cent|percent|proportion|share)\b/, role: 'share' },
];

const MEASURES: readonly { readonly words: RegExp; readonly measure: Measure }[] = [
  { words: /\bconvict/, measure: 'convicted' },
  { words: /\b(?:prosecut|proceeded against)/, measure: 'prosecuted' },
  { words: /\bsentenc/, measure: 'sentenced' },
];
const CHARGED = /\b(?:charge[ds]?|charges|summons\w*)\b/;
const RECORDED = /\b(?:recorded|reported|reports|crimes|offences|incidents)\b/;
const ONLY_A_NUMBER =
  /^(?:number|no|count|total|volume|frequency|n|cases|number of (?:cases|crimes|offences|outcomes)|total number)$/;

/** What a heading says its column holds; undefined where it says nothing known. */
export function columnNamed(heading: string): Column | undefined {
  const plain = plainOf(heading);
  if (plain === '') return undefined;
  const label = LABELS.find((one) => one.words.test(plain));
  if (label) return { role: label.role };
  const found = periodNamed(heading);
  const period = found ?? null;
  if (ONLY_A_NUMBER.test(plain)) return { role: 'number', period };
  const measure = MEASURES.find((one) => one.words.test(plain))?.measure;
  if (measure !== undefined) return { role: 'count', measure, outcome: null, period };
  const outcome = /^\d/.test(plain) && found !== undefined ? null : outcomeNamed(heading);
  if (outcome !== null && 'unknown' in outcome) return { role: 'unknown_outcome', number: outcome.unknown };
  if (outcome !== null && outcome.type === '1A') return { role: 'count', measure: 'charged', outcome: '1A', period };
  if (outcome !== null && (outcome.type === '1' || CHARGED.test(plain)))
    return { role: 'count', measure: 'charged', outcome: '1', period };
  if (outcome !== null) return { role: 'count', measure: 'outcome', outcome: outcome.type, period };
  if (RECORDED.test(plain)) return { role: 'count', measure: 'recorded', outcome: null, period };
  if (found?.whole) return { role: 'number', period };
  return undefined;
}

/** The headings that a table run together prints as one: parted where a word, a bracket or a question mark meets a capital. */
export function partHeadings(line: string): readonly string[] {
  if (/\t/.test(line))
    return line
      .split('\t')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const spaced = line
    .trim()
    .split(/ {2,}|\s*\|\s*/)
    .filter((part) => part !== '');
  if (spaced.length > 1) return spaced;
  return line
    .trim()
    .split(/(?<=[a-z)?%0-9])(?=[A-Z%])/)
    .map((part) => part.trim());
}
