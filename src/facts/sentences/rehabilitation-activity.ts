import { NUMBER, readNumber } from '../../text/numbers.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED } from './requirement-rule.js';

const RAR =
  '(?:rehabilitation activit(?:y|ies)(?: requirement)?|rehabilitation requirement|RARs?|(?:g)?weithgaredd adsefydlu)';
const DAYS = "(?:days?|diwrnod|ddiwrnod|d)\\b'?s?'?";
const FULL: readonly RegExp[] = [
  cue`\b(?<days>${NUMBER})[ -]?${DAYS}(?: of)? rehabilitation\b(?! (?:order|activit|requirement))`,
  cue`\brehabilitation activity requirement:[^;]{0,400}?(?:maximum of|up to) (?<days>${NUMBER}) ?${DAYS}`,
  cue`\b${RAR}:?[^.;]{0,20}? max(?:imum)? number of days:? (?<days>${NUMBER})\b`,
  cue`\b(?<days>${NUMBER})[ -]?${DAYS}(?: of)?(?: an?| the| o)? ?${RAR}\b`,
  cue`\b(?<days>${NUMBER}) (?:RARs?|rehabilitation(?= days)|rehabilitation activit(?:y|ies)(?: requirement)?)(?: days?)?\b`,
  cue`\b${RAR}(?: days?)?(?: of| for| up to| to a maximum of|:| x| -|,| \()* ?(?:a |an )?(?:maximum (?:of )?|max )?(?<days>${NUMBER})(?: ?${DAYS}|\b(?! ?(?:hours?|hrs?|weeks?|wks?|months?|m\b)))`,
];

/** Days of rehabilitation activity with the probation service. */
export const rehabilitationActivity: SentenceRule = {
  kind: 'sentence',
  name: 'rehabilitation-activity',
  type: 'requirement',
  says: { requirement: 'rehabilitation_activity' },
  provision: 'Sch. 9 para. 4 Sentencing Act 2020 (s.200A Criminal Justice Act 2003)',
  codes: [{ code: '3272' }, { code: '3149' }],
  shortCodes: ['RAR'],
  anyOf: ['rehabilitation', 'rar', 'adsefydlu'],
  cues: [...FULL, cue`\b(?:rehabilitation activity(?: requirement)?|RAR)\b`],
  unless: NOT_IMPOSED,
  read(match, window) {
    const days = match.groups?.days;
    if (!days && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    return { fields: { requirement: 'rehabilitation_activity', ...field('days', readNumber(days ?? '')) } };
  },
  examples: [
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
      text: '15 days’ rehabilitation activity',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 }],
    },
    {
      text: 'He must complete up to 30 rehabilitation activity requirement days.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 30 }],
    },
  ],
};
