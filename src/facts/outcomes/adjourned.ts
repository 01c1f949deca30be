import { DATE, readDate } from '../../text/dates.js';
import { DURATION } from '../../text/durations.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const ADJOURNED = "(?:adjourned|adj(?:'d|d)?\\b\\.?|gohiriwyd|wedi'i ohirio tan)";
const DATED = cue`\b${ADJOURNED}(?: [a-z'-]+){0,8}? (?:to|until|till|on|tan|i)(?: hearing on)?(?: a hearing on)? (?<to>${DATE})`;
const NAMED = cue`\b${ADJOURNED}(?: [a-z'-]+){0,6}? (?<to>${DATE})`;

/** A day fixed for the next hearing, in whatever words. */
const LISTED = cue`\b(?:(?:re-?)?listed|put (?:back|off|over)|set down|(?:trial|hearing|case) (?:is |was |has been )?(?:fixed|set|listed)|trial date|date of trial)\b(?: (?:fixed|set))?:?(?: [a-z'-]+){0,5}? ?(?:on|to|until|till|for|at)? ?(?<to>${DATE})`;
const RETURNS = cue`\b(?:will|is due to|are due to) (?:be sentenced|stand trial|return to court|be back in court|next appear)\b(?!(?: [\w']+){0,4} crown court)(?: [a-z'-]+){0,5}? on (?<to>${DATE})|\bnext hearing(?: date)?:?(?: (?:is )?on)? (?<next>${DATE})`;
const LATER = words`\b(?:date of hearing|fixed date|hearing on):? ?(?<to>${DATE})`;

/** Put off to another day; the case goes on. */
export const adjourned: OutcomeRule = {
  kind: 'outcome',
  name: 'adjourned',
  type: 'adjourned',
  provision: 's.10 Magistrates’ Courts Act 1980',
  codes: [{ code: '4506' }, { code: '2007' }],
  shortCodes: ['A'],
  anyOf: [
    'adj',
    'gohiri',
    'ohirio tan',
    'put back',
    'put off',
    'next hearing',
    'listed',
    'fixed',
    'sentenced on',
    'trial on',
    'return',
    'be sentenced',
    'stand trial',
    'next appear',
    'back in court',
    'set down',
    'trial date',
  ],
  cues: [
    DATED,
    NAMED,
    cue`\b(?:adjourned|gohiriwyd)(?: sine die)?\b`,
    cue`\badj(?:'d|d)?\b\.? (?:to|for|until|till|sine die|part[- ]heard|off|PSR|trial|sent|report)\b`,
    cue`\badj(?:'d|d)?\b\.? (?:for )?${DURATION}`,
    LISTED,
    RETURNS,
    cue`(?<=^|- )adjournment(?=$|\.$| next hearing)`,
  ],
  unless: [
    {
      because: 'an application was put off, or a reason is given',
      pattern: /\b(?:reinstated|no|not|never) ?$/i,
      where: 'before',
    },
    {
      because: 'a listing is confirmed',
      pattern: /\breasons? for adjournment|adjournment reason/i,
      where: 'statement',
    },
  ],
  read(match, window) {
    const said = match.groups?.to ?? match.groups?.next;
    if (!said && [DATED, NAMED, LISTED, RETURNS].some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const to = said ?? laterDate(match[0], window.text.slice(match.index + match[0].length, window.result.end));
    return { fields: field('to', readDate(to ?? '', window.date)) };
  },
  examples: [
    {
      text: "A - AdjournmentAdjourned for hearing on 13/11/2025 at 14:00 in Room 3, Fernbank Magistrates' Court. Reason: For a pre-sentence report to be prepared.",
      code: '4506',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-11-13' }],
    },
    {
      text: 'Adjourned to 24/09/2025 at 10:00 in Courtroom 1. Reason: for advance disclosure.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-09-24' }],
    },
    { text: 'Adj to 4/1/26 for PSR', clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-01-04' }] },
    {
      text: "Adjournment\nNext hearing in magistrates' court Date of hearing:06/12/2025\nTime of hearing:10:00",
      code: '4506',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-12-06' }],
    },
    { text: 'Adj 21 days for reports.', clauses: [{ kind: 'outcome', type: 'adjourned' }] },
    {
      text: 'NG plea. Listed for trial on 09/04/2026, half a day.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-04-09' }],
    },
    { text: 'Adjourned sine die', code: '2007', clauses: [{ kind: 'outcome', type: 'adjourned' }] },
    {
      text: 'The case was adjourned until March 14 for sentence.',
      clauses: [{ kind: 'outcome', type: 'adjourned' }],
    },
  ],
};

/** A Common Platform label gives its date in a later line. */
function laterDate(said: string, rest: string): string | undefined {
  if (!/^adjournment$/i.test(said)) return undefined;
  return LATER.exec(rest)?.groups?.to;
}
