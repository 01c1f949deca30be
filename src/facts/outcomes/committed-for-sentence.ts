import { DATE, readDate } from '../../text/figures/dates.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field } from '../surroundings.js';
import { CROWN_COURT, WHOM } from './crown-court.js';

const ON = words`^[^;]{0,120}?\b(?:hearing on|on|until)(?: hearing on)? (?<to>${DATE})|^(?: (?:to|at|in|on|[A-Z][a-z]+|CC|Crown|Court|Cr|Ct)\b\.?){0,6},? (?<near>${DATE})`;

/** Convicted here, to be sentenced by the Crown Court. */
export const committedForSentence: OutcomeRule = {
  kind: 'outcome',
  name: 'committed-for-sentence',
  type: 'committed_for_sentence',
  provision: 's.14 to s.20 Sentencing Act 2020 (s.3 and s.6 PCC(S)A 2000)',
  codes: ['4014', '4015', '4016', '4017', '4025', '4053', '4054'].map((code) => ({ code })),
  shortCodes: ['CCSU', 'CCSC', 'CCSI', 'CCSIB', 'CCSCORP', 'MHCCRP'],
  anyOf: ['comm', 'cfs', 'c4s', 'c/s', 'crown c', 'cr ct', 'cc', 'c/c', 'traddod'],
  cues: [
    cue`\bcommit(?:t?ed|tied|tal|s|ting)? (?:${WHOM})?(?:(?:(?:in custody |on (?:(?:un)?conditional )?bail )?to )${CROWN_COURT} )?(?:in custody |on (?:(?:un)?conditional )?bail )?(?:for sentenc(?:e|ing)|to be sentenced)\b`,
    cue`\bcommitt?ed (?:to|in custody to|on bail to) [^.;]{0,60}?crown court for sentenc(?:e|ing)\b`,
    cue`\b(?:CFS|C4S)\b(?: to ${CROWN_COURT})?(?: ?(?:under |u\/s )?s(?:ection|\.)? ?\d{1,2}[^.;]{0,30})?`,
    cue`\b(?:comm(?:'?d|\.|itted|it)?|c\/s|committal) (?:in cust(?:ody)? |on (?:[cu]\/?)?bail )?(?:to )?${CROWN_COURT}(?: in cust(?:ody)?| on (?:[cu]\/?)?bail)?,?(?: for)? sent(?:ence|encing|\b\.?)`,
    cue`\bcomm(?:'?d|\.|itted|it)? for sent\b`,
    cue`\b(?:go|goes|going|go up) (?:up )?to ${CROWN_COURT} (?:for sentence|to be sentenced)\b`,
    cue`\bc\/s (?:to )?${CROWN_COURT}`,
    cue`\bcommit(?:ted|tal|t'?d)?,? (?:under |u\/s |per |pursuant to )?s(?:ection|\.)? ?14\b|\bs(?:ection|\.)? ?14 (?:SA(?: 2020)? )?committal\b`,
    cue`(?<=^|[.;] )(?:to )?${CROWN_COURT} for sentenc(?:e|ing)\b`,
    cue`\bcommitted (?:in custody |on (?:un)?conditional bail )?(?:as a dangerous (?:adult |young )?offender|for sentence or to be otherwise dealt with)`,
    cue`\b(?:sent|send|sends|sending|fwd|forwarded|referred|c\/s|comm) (?:${WHOM})?(?:up |on )?to ${CROWN_COURT} \(?(?:for sent(?:enc(?:e|ing))?|sentence\)|to be sentenced)\b`,
    cue`\b(?:sent|referred) (?:${WHOM})?for sentenc(?:e|ing) (?:to|by|at|in) ${CROWN_COURT}`,
    cue`\b(?:sent|referred) (?:${WHOM})?to ${CROWN_COURT},? where (?:he|she|they|it) (?:will|is due to|are due to|is to|are to) be sentenced\b`,
    cue`\bcommitted (?:${WHOM})?(?:in custody |on bail )?to ${CROWN_COURT}(?!(?: in custody| on (?:(?:un)?conditional )?bail)? for\b)`,
    cue`\b(?:to be |will be )sentenced (?:at|by|in) (?:the |[A-Z][\w' -]{0,40} )?crown court\b`,
    cue`\b(?:anfonwyd|traddodwyd)(?: (?:y |yr )?[a-zâêîôûŵŷ]+){0,3} i lys y goron(?: [A-Za-zâêîôûŵŷ]+){0,2}? (?:i'w ddedfrydu|am ddedfryd|i gael (?:ei|eu) (?:dd|d)?edfrydu)`,
  ],
  within: ['committal'],
  unless: [
    {
      because: 'sent up for something else, before',
      pattern: /\b(?:due|awaiting|already|waiting|yet|having been|had been|still)(?: to| already| also)* ?$/i,
      where: 'before',
    },
    {
      because: 'not committed',
      pattern: /\b(?:not|no|considered whether to|declined? (?:to )?) ?(?:be )?$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    const said = ON.exec(window.text.slice(match.index + match[0].length, window.result.end))?.groups;
    const to = said?.to ?? said?.near;
    return { fields: field('to', readDate(to ?? '', window)) };
  },
  examples: [
    { text: 'Committal for sentence: not needed.', clauses: [] },
    {
      text: 'Committal s14 SA.',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
    {
      text: 'Sent for sentence to the Crown Court.',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
    { text: 'Committed s.14 SA 2020, CB.', clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }] },
    {
      text: 'CCSU - Committed to Crown Court for sentence on unconditional bail Committed for sentence (Section 14 of the Sentencing Act 2020) for hearing on a Date and time to be fixed, Fernbank Crown Court. Bail remand days to count (tagged days): 0.',
      code: '4014',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
    {
      text: 'CCSI - Committed to Crown Court for sentence in custody\nCommitted as a dangerous adult offender (Section 15 of the Sentencing Act 2020). Remanded in custody until hearing on 16/07/2025 at 14:00, Fernbank Crown Court.',
      code: '4016',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
    { text: 'Comm in cust to CCt for sent, s15', clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }] },
    { text: 'CFS, s14. UCB.', clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }] },
    {
      text: 'The bench committed Slate Test to the crown court for sentence.',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
    {
      text: 'Committed to Fernbank Crown Court for sentence on 08/12/2025 on unconditional bail',
      clauses: [{ kind: 'outcome', type: 'committed_for_sentence' }],
    },
  ],
};
