import { NUMBER, readNumber } from '../../text/figures/numbers.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED } from './requirement-rule.js';

const HOURS = cue`\battendance centre(?: requirement| order)?(?: for| of|:| -|,)?(?: attend)?(?: for)?(?: (?:number of )?hours:)? (?<hours>${NUMBER})(?: ?(?:hours?|hrs?)\b|(?<=hours: \d{1,3})(?!\d))`;
const SHORT_HOURS = cue`\bACR?(?: requirement)?(?: for| of|:| x| -)? ?(?<hours>\d{1,2}) ?(?:hours?|hrs?|h)\b`;
const HOURS_FIRST = cue`\b(?<hours>${NUMBER})[ -]?(?:hours?|hrs?)'?s? (?:at an? |of )?attendance centre\b`;

/** Hours at an attendance centre, for offenders under 25. */
export const attendanceCentre: SentenceRule = {
  kind: 'sentence',
  name: 'attendance-centre',
  type: 'requirement',
  says: { requirement: 'attendance_centre' },
  provision: 'Sch. 9 para. 27 Sentencing Act 2020',
  codes: [{ code: '3111' }],
  shortCodes: ['ACR'],
  anyOf: ['attendance centre'],
  cues: [HOURS, HOURS_FIRST, SHORT_HOURS, cue`\battendance centre(?: requirement| order)?\b`],
  unless: NOT_IMPOSED,
  read(match, window) {
    const hours = match.groups?.hours;
    if (!hours && [HOURS, HOURS_FIRST].some((pattern) => saidElsewhere(match, window, pattern))) return null;
    return { fields: { requirement: 'attendance_centre', ...field('hours', readNumber(hours ?? '')) } };
  },
  examples: [
    {
      text: 'ACR - Attendance centre\nAttendance Centre Requirement: Attend for 12 Hours.',
      code: '3111',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'attendance_centre', hours: 12 }],
    },
  ],
};
