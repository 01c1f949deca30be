import { DATE, readDate } from '../../text/figures/dates.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field } from '../surroundings.js';

const ON = words`^[^;]{0,120}?\bon (?<to>${DATE})|^,? (?:for )?(?<next>${DATE})`;

/** Passed to another magistrates' or youth court. */
export const remitted: OutcomeRule = {
  kind: 'outcome',
  name: 'remitted',
  type: 'remitted',
  provision: 's.25 to s.29 Sentencing Act 2020; s.10 PCC(S)A 2000',
  codes: ['4011', '4012', '4013', '4023', '4033', '4035', '4048', '4056', '4548', '4549', '4550'].map((code) => ({
    code,
  })),
  shortCodes: ['REMITMC', 'REMYCS', 'REMUCB', 'REMIL', 'REMUBY', 'REMYD'],
  anyOf: ['remit', 'transferred', 'remmit', "rem'd", 'remd'],
  cues: [
    cue`\bremm?itt?(?:ed|al|s|ing)?(?: back)?(?: (?:you|him|her|them)\b)?(?: (?:the|his|her|their|this|your) (?:(?:youth|defendant|man|woman|boy|girl|teenager)(?:'s)? )?(?:case|matter|charges?|proceedings)?)?(?: from the crown court)? (?:to [^.;]{0,60}?(?:court|magistrates)|for (?:sent(?:ence|encing)?|trial|hearing)\b(?: to [^.;]{0,60}?(?:court|magistrates))?|on (?:un)?conditional bail)(?: for (?:sentence|trial))?`,
    cue`\b(?:rem(?:it(?:ted|'?d)?)?|rem'?d) to (?:the )?(?:youth court|YC|MC)\b(?: for (?:sent(?:ence|encing)?|trial)\b)?`,
    cue`\b(?:rem(?:it(?:ted|'?d)?)?|rem'?d) to [A-Z][\w' -]{1,40}? (?:MC|YC|Mags|Youth (?:Ct|Court))\b(?: for (?:sent(?:ence|encing)?|trial)\b)?`,
    cue`(?<=^|[.;] ?)transferred to (?:the )?(?:[A-Z][\w'-]+ ){1,3}(?:magistrates|youth court|MC\b|YC\b)(?:'? court)?`,
    cue`\b(?:case|matter|proceedings|defendant)(?: (?:is|was|to be|has been|hereby))? transferred to [^.;]{0,60}?\b(?:magistrates|youth court|MC\b|YC\b)(?:'? court)?`,
  ],
  unless: [
    {
      because: 'money was remitted',
      pattern: /(?:£|\bsum\b|\bfine\b|\bcharge\b|\bcosts\b|\bbalance\b)[^.;]{0,60}$/i,
      where: 'before',
    },
    { because: 'money was remitted', pattern: /^[^.;]{0,20}\b(?:charge|fine|sum)\b/i, where: 'after' },
  ],
  read(match, window) {
    const day = ON.exec(window.text.slice(match.index + match[0].length, window.result.end))?.groups;
    return { fields: field('to', readDate(day?.to ?? day?.next ?? '', window)) };
  },
  examples: [
    {
      text: 'Remitted to Fernbank Magistrates Court for sentence on 05/01/2026 at 13:30, Courtroom 01, on conditional bail.',
      code: '4011',
      clauses: [{ kind: 'outcome', type: 'remitted', to: '2026-01-05' }],
    },
    {
      text: 'Case transferred to Larchford Magistrates’ Court for sentence.',
      clauses: [{ kind: 'outcome', type: 'remitted' }],
    },
    { text: 'Remittal for Sentence on Adjournment', code: '4023', clauses: [{ kind: 'outcome', type: 'remitted' }] },
    { text: 'The sum of £200.00 remitted from criminal courts charge.', clauses: [] },
  ],
};
