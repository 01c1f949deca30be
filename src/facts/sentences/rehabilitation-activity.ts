import { NUMBER, WRITTEN_NUMBER } from '../../text/figures/numbers.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { countedRequirement } from './counted-requirement.js';
import { OWN_FIGURE } from './requirement-rule.js';

const RAR =
  '(?:rehab(?:ilitation)? activit(?:y|ies)(?: req(?:uirement)?s?)?|rehabilitation requirement|RARs?|(?:g)?weithga(?:redd|rwch) adsefydlu)';
/** A number of days, never the year of a date on the line before. */
const FEW = `(?<![\\d/.£-]|\\d:)(?:\\d{1,3}|${WRITTEN_NUMBER})(?!\\d|/\\d)`;
const DAYS = "(?:days?|diwrnod|ddiwrnod|d)\\b'?s?'?";
/** In "BBR 30 RAR 10" the number behind is its own. */
const NONE_BEHIND =
  '(?! \\d{1,2}(?=[,.;]|$| (?:VS|RO|costs|£)| \\d{1,3}(?: ?h(?:ou)?rs?)? (?:of )?(?:UPWR?|unpaid work)\\b))';
/** In "15 RAR 120 UPW" the number before is the requirement's own. */
const NOT_COUNTED = String.raw`(?<!(?<!\b(?:CO|SSO|BBR|TSP|prog|UPW|UPWR|charge|count|offence|charges|counts|offences) )(?<![\w/£.])\d{1,3}(?: days?)? )\b`;
const FULL: readonly RegExp[] = [
  cue`\b(?<days>${NUMBER})[ -]?${DAYS}(?: of)? rehab(?:ilitation)?\b(?! (?:order|activit|requirement))`,
  cue`\brehabilitation activity(?: requirement)?(?::|\b)[^;]{0,400}?(?:maximum of|up to) (?<days>${NUMBER}) ?${DAYS}`,
  cue`\b${RAR}:?[^.;]{0,20}? (?:(?:max(?:imum)? )?number of days:?|max(?:imum)? days:?|days:) (?<days>${NUMBER})\b`,
  cue`\b(?<days>${NUMBER})[ -]?(?:(?:additional|extra|further|more) )?${DAYS}(?: of)?(?: an?| the| o)? ?${RAR}\b${OWN_FIGURE}`,
  cue`(?<!\b(?:CO|SSO) )\b(?<days>${FEW}) (?:additional |extra |further |more )?(?:RARs?|rehab(?:ilitation)?(?= days)|rehab(?:ilitation)? activit(?:y|ies)(?: req(?:uirement)?s?)?)(?: days?)?\b${NONE_BEHIND}`,
  cue`${NOT_COUNTED}${RAR}(?: days?)?(?: of| for| up ?to| to a maximum of| not exceeding| (?:of )?(?:no|not) more than|:|\?(?: yes\b[,.:]?)?| x| -|,| \()* ?(?:a |an )?(?:maximum (?:of )?|max )?(?<days>${FEW})[ -]?${DAYS}`,
  cue`${NOT_COUNTED}${RAR}(?: days?)?(?: of| for| up ?to| max(?:imum)?\.?(?: of)?|:| x| -| \()* ?(?<days>${FEW})\b(?![ -]?(?:hours?|hrs?|h\b|weeks?|wks?|w\b|months?|mths?|m\b|years?|yrs?|y\b|UPWR?(?! ?\d)|unpaid work(?! ?\d)|sessions?|x\b))`,
  cue`\b${RAR}(?: days?)?(?: (?:is|was|are|were|to be|requirement))* (?:increased|extended|reduced|varied|amended|raised|cut)(?: from \d{1,3}(?: days)?)? to (?<days>${FEW})[ -]?${DAYS}`,
  cue`\b(?:up to|(?:a )?maximum of|and|do|complete|attend) (?<days>${FEW})[ -]?${DAYS} (?:of work |working |of activity |of activities |of appointments )?with (?:the )?probation\b`,
  cue`(?<=^|[.;,:+] ?|\band )rehab(?:ilitation)?(?: x|:)? (?<days>${FEW})[ -]?${DAYS}`,
  cue`(?<![\w/.£])(?<days>\d{1,2})RARs?\b`,
  cue`\battend (?:[a-z]+ )?(?:appointments|probation)\b[^.;]{0,80}? (?:up to|maximum of) (?:a maximum of )?(?<days>${NUMBER}) ?${DAYS}`,
];

/** Days of rehabilitation activity with the probation service. */
export const rehabilitationActivity: SentenceRule = countedRequirement({
  name: 'rehabilitation-activity',
  requirement: 'rehabilitation_activity',
  provision: 'Sch. 9 para. 4 Sentencing Act 2020 (s.200A Criminal Justice Act 2003)',
  codes: ['3272', '3149'],
  shortCodes: ['RAR'],
  anyOf: ['rehab', 'rar', 'appointment', 'adsefydlu'],
  unit: 'days',
  full: FULL,
  bare: cue`\b(?:rehabilitation activity(?: requirement)?|RAR)\b`,
  examples: [
    {
      text: 'Community order varied: RAR increased to 30 days.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 30 }],
    },
    {
      text: 'To attend appointments for up to 15 days.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 }],
    },
    {
      text: 'CO 12 RAR 10',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 10 }],
    },
    {
      text: 'RAR - Rehabilitation activity Rehabilitation Activity Requirement: Offender to comply with any instructions of the responsible officer to attend appointments (with the responsible officer or someone else nominated by them) up to a maximum of 25 Days. ',
      code: '3272',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 25 }],
    },
    {
      text: 'Rehabilitation activity\nMax number of days 20',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 20 }],
    },
    {
      text: 'RAR x 20',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 20 }],
    },
    {
      text: '20 RAR days',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 20 }],
    },
    {
      text: '12 RAR 90 UPW',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 12 },
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 90 },
      ],
    },
    {
      text: 'Rehabilitation activity\nNumber of days 35 Days',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 35 }],
    },
    {
      text: '15 days’ rehabilitation activity',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 }],
    },
    {
      text: 'He must complete up to 30 rehabilitation activity requirement days.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 30 }],
    },
  ],
});
