import { regexOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The prosecution gave the charge up in court. */
export const withdrawn: OutcomeRule = {
  kind: 'outcome',
  name: 'withdrawn',
  type: 'withdrawn',
  provision: 'common law; leave of the court',
  codes: [{ code: '2051' }, { code: '2063' }, { code: '4010' }],
  shortCodes: ['WDRN', 'WDRNNOT', 'WDRNOS', 'WDRNOU'],
  anyOf: ['withdr', 'w/d', 'wdn', 'wdrn', "w'd", 'dropped', 'ynnwyd', 'ynnu', 'ollwng', 'gollyng'],
  cues: [
    cue`\b(?:offences?|charges?|counts?|matters?|case|summons(?:es)?|allegations?|informations?|proceedings)(?: \d{1,2})?(?: (?:was|were|is|are|has been|have been|to be|being|all|both|formally))* withdrawn\b`,
    cue`\b(?:crown|prosecution|CPS|prosecutors?) (?:(?:has|have|had) )?(?:formally |now )?withdr(?:ew|aws?|awing|awn) (?:the |this |that |his |her |all |both |all the )?(?:charges?|offences?|counts?|matters?|case|proceedings)\b`,
    cue`(?<=^|[.;:,] ?|- )(?:the )?(?:crown|prosecution|pros|CPS) (?:formally )?withdr(?:aws?|ew)\b(?=[.;,]|$| (?:all|as|because|on|this|it|charge|ch)\b)`,
    cue`\bwithdrawn\b(?: - final| by (?:the )?(?:crown|prosecution|CPS))?`,
    cue`\b(?:charges?|counts?|allegations?|case)(?: (?:of [a-z ]{1,40}|\d{1,2}))?(?: (?:was|were|has been|have been|being))? dropped\b`,
    cue`\b(?:crown|prosecution|CPS|prosecutors) (?:has |have )?dropped (?:the|this|that|his|a|an|all|both|two|another|one|\d)\b(?! (?:application|request|bid|plea|appeal))`,
    cue`(?<=^|[.;,] ?)WD\b(?= ?(?:$|[.;,]|ch\b|off\b|count|all\b|both\b|NEO\b))|\b(?:ch(?:arge|g)?s?|count|offence|off)\.? ?\d{1,2}:? WD\b`,
    cue`\bw(?:\/d(?:rawn|rn|n)?|drn|dn|'drawn|'dn)\b(?! - withdrawn)`,
    cue`\b(?:tynnwyd yn (?:o|ô)l|wedi'i dynnu yn (?:o|ô)l|dynnwyd yn (?:o|ô)l|d?tynnwyd (?:y |yr |pob )?(?:cyhuddiad|cyhuddiadau|achos) yn (?:o|ô)l|(?:cafodd|caiff) (?:y |yr )?(?:cyhuddiad(?:au)?|achos) e[iu] g?ollwng|gollyngwyd (?:y |yr )?(?:cyhuddiad(?:au)?|achos)|cyhuddiad(?:au)? wedi(?:'i|'u| ei| eu) (?:d|th)ynnu(?:'n| yn) (?:o|ô)l)`,
  ],
  unless: [
    {
      because: 'something other than a charge was withdrawn',
      pattern: regexOf('i')`
        \b(?:
          applications?|complaints?|appeals?|warrants?|plea|bail|support|statements?|consent|representation
          |objections?|notices?|(?<!\boffer(?:s|ed|ing)? no )evidence(?! (?:was )?offered)|surety|licen[cs]e
          |allegation of fact|apply|request|order|counsel|solicitors?
        )\b(?: [^.;]{0,60})?$
      `,
      where: 'before',
    },
    {
      because: 'withdrawn in favour of another charge: replaced',
      pattern: /^ in favour of|^ and (?:replaced|substituted)/i,
      where: 'after',
    },
    {
      because: 'what somebody took back or out: "had withdrawn £500", "had withdrawn her complaint"',
      pattern:
        /^ (?:(?:an?|the|his|her|their|its|my|from|money|cash|[a-z]+'s)\b|£)(?! (?:crown|prosecution|cps|charge|offence|count))/i,
      where: 'after',
    },
    {
      because: 'how somebody was',
      pattern:
        /\b(?:he|she|they|victim|complainant|defendant|child) (?:has |had |have )?(?:become|became|been|was|were|is|seems?|seemed|appears?|appeared|felt|grew|got)(?: (?:very|more|quite|so|increasingly))? ?$/i,
      where: 'before',
    },
    { because: 'not withdrawn', pattern: /\bnot (?:be )?$/i, where: 'before' },
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'Cafodd yr achos ei ollwng.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    {
      text: 'Offence withdrawn. The prosecutor offers no evidence.',
      clauses: [{ kind: 'outcome', type: 'withdrawn' }],
    },
    {
      text: 'The prosecution have withdrawn the case against you.',
      clauses: [{ kind: 'outcome', type: 'withdrawn' }],
    },
    {
      text: 'Prosecution offers no evidence on this charge and it is withdrawn.',
      clauses: [{ kind: 'outcome', type: 'withdrawn' }],
    },
    { text: 'WDRN - Withdrawn Offence withdrawn.', code: '2063', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'Withdrawn\nDetails Offence withdrawn', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'Withdrawn - Final.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'Ch 3 WDN.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'Charge 2 w/d.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'The charge was withdrawn by the CPS.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'Crown withdraw.', clauses: [{ kind: 'outcome', type: 'withdrawn' }] },
    { text: 'She said he had withdrawn money from her account.', clauses: [] },
    { text: 'WWDN - Warrant withdrawn\nWarrant withdrawn.', clauses: [] },
  ],
};
