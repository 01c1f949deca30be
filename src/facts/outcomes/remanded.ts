import { DATE, readDate } from '../../text/figures/dates.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field } from '../surroundings.js';

const UNTIL = words`^[^.;]{0,60}?\b(?:until|to|tan)(?: (?:a |the )?(?:next )?(?:hearing|trial|sentence|sentencing)(?: on)?| (?:return|appear|attend|surrender)(?: (?:to|at|before) [a-z' ]{0,30}?court)?(?: on)?)? (?<to>${DATE})`;

/** Held or bailed until the next hearing. Bail or custody words inside a committal or a sending are part of that. */
export const remanded: OutcomeRule = {
  kind: 'outcome',
  name: 'remanded',
  type: 'remanded',
  provision: 's.128 Magistrates’ Courts Act 1980; Bail Act 1976',
  codes: ['4027', '4028', '4029', '4046', '4047', '4050', '4051', '4542'].map((code) => ({ code })),
  shortCodes: ['RC', 'RI', 'RIB', 'RU', 'REMUB', 'RILAB', 'RHT', 'RIH', 'RICD'],
  anyOf: ['remand', 'bail', 'fechn', 'mechn', 'ddalfa', 'ric', 'ucb', 'ub ', 'cb '],
  cues: [
    cue`\b(?:will|shall|do|can|now|you) have (?:(?:un)?conditional )?bail\b(?! (?:conditions?|applic|varied|app\b))|\b(?:grant|allow)(?:s|ed)? (?:you|him|her|them) (?:(?:un)?conditional )?bail\b`,
    cue`\bremand(?:ed|s)?(?: (?:you|him|her|them|the defendant|back|further|(?!for\b|to\b|until\b|pending\b|on\b|in\b)[\w'-]+(?: [\w'-]+)?))? (?:(?:on|to) )?(?:(?:un)?conditional )?(?:on )?bail\b`,
    cue`\bremand(?:ed|s)?(?: (?:you|him|her|them|the defendant|back|further|(?!for\b|to\b|until\b|pending\b|on\b|in\b)[\w'-]+(?: [\w'-]+)?))? (?:in|into|to) (?:custody|prison|HMP\b|hospital|youth detention accommodation|local authority (?:accommodation|care)|the care of)`,
    cue`\b(?:re-?admitted to|released on|granted|on|allowed) (?:un)?conditional bail\b`,
    cue`\b(?:un)?conditional bail (?:granted|continues?|continued|extended|as before|to continue)\b`,
    cue`\bbail (?:was |is |has been )(?:extended|continued|renewed|enlarged)\b`,
    cue`\b(?:bail(?: conditions)? (?:as before|unchanged)|bailed|released on bail|bail granted|bail continued|bail extended|bail enlarged)\b`,
    cue`\bbail (?:was |is |has been )?(?:refused|withheld|denied)\b(?: to [^.;]{0,30})?|\b(?:refused|denied|withheld) bail\b`,
    cue`(?<!\b(?:not|never|be|to be) )\b(?:granted|allowed|given) bail\b(?! (?:conditions?|applic|subject to appl))`,
    cue`\b(?:has|have|had|given|gets?|got|keeps?|receives?) (?:un)?conditional bail\b`,
    cue`(?<=^|[.;,] )bail(?: is| -)? (?:un)?conditional(?:ly)?\b`,
    cue`\bRIC'd\b`,
    cue`\b(?:CB|UB|UCB) (?:as before|cont(?:inue[sd]?|'?d)?|ext(?:ended|'?d)?)\b`,
    cue`\b(?:let out|freed) on (?:(?:un)?conditional )?bail\b|\bbail (?:with|on|subject to) conditions(?= (?:to|until|till) ${DATE})`,
    cue`\b(?:went|goes|go|sent|taken|returned) (?:straight )?(?:back )?(?:in|into|to) custody(?= (?:until|till|to) ${DATE})`,
    cue`\bnot (?:be )?(?:granted|given|allowed) bail\b`,
    cue`\bbail (?:to continue|continues?|continued|extended|renewed) (?:on|with|subject to) (?:the )?(?:same|existing|previous|present) (?:conditions|terms)`,
    cue`\b(?:must|will|shall|to|is to) (?:stay|remain|be kept|be held) in custody\b(?=$|[.,;]| (?:to|until|till|ahead|before|pending)\b)`,
    cue`\bremand status:? (?:in custody|custody|(?:on )?(?:(?:un)?conditional )?bail)\b`,
    cue`(?<=^|[.;,] )(?:(?:on )?bail|cust(?:ody)?)(?: extended)?(?= (?:to|until|till) ${DATE})`,
    cue`\b(?:(?:was|is|be|will be|were) )?(?:held|kept|detained) in custody\b(?=$|[.,;]| (?:to|until|till|ahead|before|pending|for (?:sentence|trial|his|her|their|the))\b)`,
    cue`\bbail (?:was |is |has been )?(?:granted|given|allowed) (?:on (?:the )?conditions?|with conditions)\b`,
    cue`(?<=^|[.;] ?)(?:un)?cond(?:itional|\.)? bail\b(?= - )`,
    cue`\b(?:RIC|UCB)\b(?= (?:to|until|for)\b|[.,;]|$)|\b(?:UB|CB)\b(?= (?:to|until|till?)\b| \d{1,2}[/.])|(?<=^|[.;,] )(?:UB|CB)\b(?= ?(?:[,.;]|$)| - | (?:n\/?c|cond|not to|with)\b)|\bR(?:U|C|O)?CB\b|\bR[UC]B\b(?=(?: to| until)? \d{1,2}[/.])`,
    cue`(?<=^|[.;,] ?)(?:un)?cond(?:itional|\.)? bail\b(?= (?:to|until|for)\b| \d|[.;,:]|$)`,
    cue`\b(?:(?:cadw|cadwyd|remandiwyd|ei gadw|ei chadw)(?: (?:ef|hi|y diffynnydd))? yn y ddalfa|(?:remandiwyd |rhyddhawyd )?(?<!\bheb )(?:ar )?(?<!\bheb )(?:m|f)echn(?:i|ï)aeth(?: (?:amodol|ddiamod))?)(?!\w)`,
  ],
  within: ['bail'],
  unless: [
    {
      because: 'time on remand, or remand as a reason',
      pattern: /\b(?:time|days?|months?|weeks?|spent|while|whilst|period|previously|been)(?: [a-z]+)? ?$/i,
      where: 'before',
    },
    {
      because: 'only expected',
      pattern: /\b(?:likely|expected|wants?|hopes?|hoped|feared) (?:him |her |them )?to be $/i,
      where: 'before',
    },
    {
      because: 'told of an earlier day',
      pattern: /^(?:when|while|after|since|before) (?:he|she|they|I) (?:was|were|got) $/i,
      where: 'before',
    },
    { because: 'a warrant backed for bail', pattern: /\bwarrants?\b/i, where: 'result' },
    {
      because: 'a committal, a sending or a remittal',
      pattern: /\b(?:committed|sent|send|commit|remitted|remittal|remand days)\b/i,
      where: 'before',
    },
    {
      because: 'a committal or a sending',
      pattern: /^[^.;]{0,20}(?: - |, | and | pending )(?:committed for sentence|sent for trial)\b/i,
      where: 'after',
    },
    {
      because: 'an application about bail, or an appeal',
      pattern:
        /\b(?:application|breach of|pending (?:receipt of|the)? ?(?:prosecutor|appeal)|refus(?:ed|al) of|rescind)[^.;,]{0,40}$/i,
      where: 'before',
    },
    {
      because: 'an offence committed on bail',
      pattern: /\b(?:offen[cd]e[sd]?|committed|offending|while|whilst)\b[^.;]{0,20}$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    const to = UNTIL.exec(window.text.slice(match.index + match[0].length, window.result.end))?.groups?.to;
    return { fields: field('to', readDate(to ?? '', window)) };
  },
  examples: [
    {
      text: 'Bail was extended until 2 March 2026.',
      clauses: [{ kind: 'outcome', type: 'remanded', to: '2026-03-02' }],
    },
    {
      text: 'Magistrates granted bail.',
      clauses: [{ kind: 'outcome', type: 'remanded' }],
    },
    {
      text: 'Bail unconditional until trial 12/6/26 10am',
      clauses: [{ kind: 'outcome', type: 'remanded', to: '2026-06-12' }],
    },
    {
      text: 'Bail was granted on condition that she sleeps at 2 Fern Row.',
      clauses: [{ kind: 'outcome', type: 'remanded' }],
    },
    { text: 'Cond bail - reside 5 Quartz Row', clauses: [{ kind: 'outcome', type: 'remanded' }] },
    {
      text: "RC - Remanded on conditional bail Remanded on conditional bail until hearing on 10/08/2025 at 10:30 in Courtroom 01, Fernbank Magistrates' Court. Conditions: Residence - live and sleep each night at 4 Basalt Row, Exclusion - not to contact directly or indirectly Wren Test.",
      code: '4027',
      clauses: [{ kind: 'outcome', type: 'remanded' }],
    },
    { text: 'Remanded in custody until 03/07/2025.', code: '4028', clauses: [{ kind: 'outcome', type: 'remanded' }] },
    {
      text: 'Unconditional bail to return on 3 July 2026.',
      clauses: [{ kind: 'outcome', type: 'remanded', to: '2026-07-03' }],
    },
    { text: 'On bail until 4 June 2026.', clauses: [{ kind: 'outcome', type: 'remanded' }] },
    { text: 'Remanded on unconditional bail', clauses: [{ kind: 'outcome', type: 'remanded' }] },
    { text: 'Bail remand days to count (tagged days) 0', clauses: [] },
  ],
};
