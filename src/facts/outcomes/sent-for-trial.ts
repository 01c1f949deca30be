import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { CROWN_COURT, WHOM } from './crown-court.js';

/** To be tried by the Crown Court. */
export const sentForTrial: OutcomeRule = {
  kind: 'outcome',
  name: 'sent-for-trial',
  type: 'sent_for_trial',
  provision: 's.51 Crime and Disorder Act 1998',
  codes: ['4057', '4558', '4559', '4560', '4561', '4562', '4563', '4564', '4565', '4566', '4567'].map((code) => ({
    code,
  })),
  shortCodes: ['SCC', 'CCIU', 'CCIC', 'CCII', 'CCICORP', 'SENDTOCCONCB'],
  anyOf: ['sent', 'send', 'comm', 'anfon', 'traddod', 'trial', 'tried'],
  cues: [
    cue`\b(?:sent|send|sends|sending) (?:${WHOM})?(?:to ${CROWN_COURT} )?(?:for trial\b|to (?:stand|face) trial\b|(?:under |u\/s |per |pursuant to )?s(?:ection|ec)?\.? ?51[A]?\b)(?: to ${CROWN_COURT})?`,
    cue`\b(?:goes|went|going|to go|go|moves|passed|passes|transferred|allocated|will be heard|will be tried|to be tried) (?:up )?(?:to|at|by) ${CROWN_COURT}(?: for trial| to be tried)`,
    cue`\b(?:tried|trial) (?:at|in|by) ${CROWN_COURT}`,
    cue`\bs(?:ection|ec)?\.? ?51(?: CDA(?: (?:19)?98)?)? (?:sent|sending|to ${CROWN_COURT})`,
    cue`\breferred (?:${WHOM})?(?:to ${CROWN_COURT} for trial|for trial (?:to|at|in) ${CROWN_COURT})`,
    cue`\b(?:elect(?:s|ed)?|jurisdiction (?:is |was )?declined|indictable only)\b[^.]{0,60}[;,.:-] ?(?:case |matter |so )?sent\b(?=[.;,]|$)`,
    cue`\bcomm(?:it(?:t?ed|tied)?|'?d|\.)? (?:to [^.;]{0,60}?crown court |to ${CROWN_COURT} )?for trial\b`,
    cue`\b(?:sent|send|sends|sending) (?:the |his |her |this |their )?(?:case|matter|proceedings|charges?)(?: of [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}| against [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})? to ${CROWN_COURT}(?! for sent)(?: for trial)?`,
    cue`\b(?:sent|send|sends|sending) (?:${WHOM})?to ${CROWN_COURT}(?! for sent| \(sent| to be sentenced|,? where (?:he|she|they) (?:will|is|are) [a-z ]{0,8}be sentenced)(?: for trial| on (?:un)?conditional bail| in custody| for (?:a )?(?:PTPH|plea))?`,
    cue`\b(?:anfonwyd|traddodwyd)(?: (?:y |yr )?[a-zâêîôûŵŷ]+){0,3} i lys y goron(?: (?!i'w d?dedfrydu|am d?dedfryd)[A-Za-zâêîôûŵŷ]+){0,2}? (?:ar gyfer treial|i sefyll (?:ei |eu )?(?:brawf|phrawf)|i'w d?d?reialu)`,
    cue`\b(?:anfonwyd|traddodwyd)(?: (?:ef|hi|nhw|y diffynnydd))? i sefyll (?:ei |eu )?(?:brawf|phrawf) (?:yn|gerbron|ger bron|i|o flaen) l?lys y goron`,
    cue`\banfonwyd (?:(?:yr |y )?(?:achos|cyhuddiad(?:au)?|diffynnydd|mater) )?i lys y goron(?! i'w| am| i gael)`,
  ],
  within: ['committal'],
  unless: [
    {
      because: 'not sent, or a document was',
      pattern: /\b(?:not|letter|notice|papers|documents?|copy|report)(?: (?:to )?be)? ?$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'Anfonwyd i sefyll ei brawf yn Llys y Goron.',
      clauses: [{ kind: 'outcome', type: 'sent_for_trial' }],
    },
    {
      text: 'CCIU - Sent to Crown Court for trial on unconditional bail\nSent for trial under Section 51(1) & (2)(b) of the Crime and Disorder Act 1998. Bail remand days to count (tagged days): 2.',
      code: '4558',
      clauses: [{ kind: 'outcome', type: 'sent_for_trial' }],
    },
    { text: 'Sent s.51 to Cr Ct, PTPH 03/02/2026.', clauses: [{ kind: 'outcome', type: 'sent_for_trial' }] },
    { text: 'Comm. to CCt for trial.', clauses: [{ kind: 'outcome', type: 'sent_for_trial' }] },
    { text: 'Sent to Fernbank Crown Court under s51.', clauses: [{ kind: 'outcome', type: 'sent_for_trial' }] },
  ],
};
