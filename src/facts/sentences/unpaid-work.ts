import { NUMBER } from '../../text/figures/numbers.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { countedRequirement } from './counted-requirement.js';

const WORK =
  '(?:unp(?:aid|d|\\.)? (?:community )?(?:work|wk|labour)|UPWR?|u\\/w(?!\\w)|community service|community payback|work without pay|(?:g)?waith di-d(?:a|â)l)';
/** A word printed against it is the next one: "150 hoursto be completed". */
/** No number of hours: the first of "40-60 hrs", which somebody only proposes. */
const ONE_NUMBER = '(?! ?(?:-|–|to) ?\\d{2,3} ?(?:hours|hrs|h\\b))';
const HOURS = "(?:hours?(?=to\\b|of\\b|within\\b|unpaid\\b)|(?:hours?|hrs?|h|awr)\\b)'?s?'?";
const FULL: readonly RegExp[] = [
  cue`\b${WORK}(?: requirement)?:? (?:carry out|perform|complete|undertake|do) (?:[a-z ]{0,40}? for )?(?<hours>${NUMBER}) ?${HOURS}`,
  cue`\b(?:carry(?:ing)? out|perform|complete|undertake|do) ${WORK}(?: requirement)? (?:for|of) (?<hours>${NUMBER}) ?${HOURS}`,
  cue`\b(?<hours>${NUMBER})[ -]?(?:(?:additional|extra|further|more) )?${HOURS}(?: of| o)? ?(?:(?:additional|extra|further) )?${WORK}\b(?: requirement\b)?`,
  cue`\b${WORK}(?: requirement)?(?: of| for| am| o|:| x| -|,| \(|\?(?: yes\b[,.:]?)?(?: -)?)? ?(?:number of hours:? )?(?<hours>${NUMBER}) ?${HOURS}`,
  cue`\b${WORK}\b[^;£]{0,80}?\bnumber of hours(?: to (?:be )?(?:complete|completed|work|worked|carry out))?:? (?<hours>${NUMBER})\b`,
  cue`(?<!(?<!\bRARs? (?:x )?)(?<![\w/])\d{2,3}(?: ?h(?:ou)?rs?)? )\bUPWR?(?: x| -|:)? ?(?<hours>\d{2,3})\b${ONE_NUMBER}(?!\/\d|\.?\d| ?(?:days?|d\b|weeks?|wks?|w\b|months?|mths?|m\b|RARs?\b(?! ?\d)))`,
  cue`\bUPWR?(?: x| -|:)? ?(?<hours>\d{2,3})\/\d{1,2} ?(?:m|mths?|months?)\b`,
  cue`\b(?:unp(?:aid|d|\.)? (?:work|wk))(?: -|:| x) (?<hours>\d{2,3})(?=[.,;)]|$| and\b| \+)`,
  cue`\b(?<hours>${NUMBER})[ -]?${HOURS} (?:of )?unp(?:aid|d)?(?=[.,;)+&]|$| (?:and|plus|with|RAR|over|within|to be (?:done|completed))\b| \d)`,
  cue`(?<![\d/.£:-])(?<hours>\d{2,3}) (?:UPWR?|unpaid work)\b(?! ?(?:x |- |: )?\d)`,
];

/** Unpaid work: the hours; the twelve months to do it in are no length of the sentence. */
export const unpaidWork: SentenceRule = countedRequirement({
  name: 'unpaid-work',
  requirement: 'unpaid_work',
  provision: 'Sch. 9 para. 1 Sentencing Act 2020 (s.199 Criminal Justice Act 2003)',
  codes: ['3101'],
  shortCodes: ['UPWR', 'SDOUW'],
  anyOf: ['unp', 'upw', 'u/w', 'community service', 'payback', 'waith'],
  unit: 'hours',
  full: FULL,
  bare: cue`\b${WORK}(?: requirement)?\b`,
  examples: [
    {
      text: '90 hours unpaid',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 90 }],
    },
    {
      text: 'Number of hours: 70 hours. Unpaid work requirement.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 70 }],
    },
    {
      text: 'Probation suggest 200 hours unpaid work; fined £80 instead.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 8000 }],
    },
    {
      text: 'Unpaid work 150 hoursto be completed within 12 months',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 150 }],
    },
    {
      text: 'Unpaid work requirement varied from 120 hours to 80 hours.',
      clauses: [],
    },
    {
      text: 'UPWR - Unpaid work. Requirement to be completed within 12 months.\nUnpaid Work Requirement: Carry out unpaid work for 140 Hours within the next twelve months. This work will be supervised by the responsible officer.',
      code: '3101',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 140 }],
    },
    {
      text: 'UPW 150/12m',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 150 }],
    },
    {
      text: '200hrs UPW',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 200 }],
    },
    {
      text: 'UPW 150 hrs',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 150 }],
    },
    {
      text: 'She must carry out 80 hours’ unpaid work.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 80 }],
    },
    {
      text: 'Ordered to do one hundred and twenty hours of unpaid work',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 120 }],
    },
    {
      text: '120 awr o waith di-dâl',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 120 }],
    },
  ],
});
