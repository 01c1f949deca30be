import { DURATION, NO_NOUN_OF_ITS_OWN, readDuration } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { lengthBehind } from './told-behind.js';

const DISCHARGE = '(?:cond(?:itional|\\.)? (?:discharged?\\b|disc?h?\\b\\.?)|conditionally discharged?\\b)';
const FULL: readonly RegExp[] = [
  cue`\bdischarg(?:ed?|ing)(?: \w+){0,2} conditionally(?: for)? (?:a period of )?(?<period>${DURATION})`,
  cue`\b(?:period of )?${DISCHARGE}(?: order)?(?: made| imposed)?(?: for| of| lasting|:| -|,)? (?:a period of |(?:period|length|duration|term):? (?:of )?)?["']?(?<period>${DURATION})${NO_NOUN_OF_ITS_OWN}`,
  cue`\bconditionally discharged? (?:him|her|them|you|both|the (?:defendant|man|woman|pair)|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) for (?:a period of )?(?<period>${DURATION})`,
  cue`\bperiod of conditional discharge:? "(?<figures>\d+)" (?<unit>days|weeks|months|years)`,
  cue`\b(?<period>${DURATION})'?s? (?:youth )?(?:${DISCHARGE}|CD\b(?! - ))`,
  cue`\bdischarged,? (?:on|upon|with|subject to) (?:the |a )?condition (?:that )?[^.;]{0,80}?\b(?:for|within|in) (?:the next |a period of )?(?<period>${DURATION})`,
  cue`\bdischarged? (?:for|over) (?:a period of )?(?<period>${DURATION}),? (?:on|upon|subject to) (?:the |a )?condition\b`,
  cue`\bCD(?: for| of|:| -)? \(?(?<period>${DURATION})`,
  cue`\b(?:rhyddhad amodol|rh?yddhau'n amodol|rhyddhawyd yn amodol)(?: am|:| o)? (?:gyfnod o )?(?<period>${DURATION})`,
];

/** No punishment unless the offender offends again within the period. Never an order discharged. */
export const conditionalDischarge: SentenceRule = {
  kind: 'sentence',
  name: 'conditional-discharge',
  type: 'conditional_discharge',
  provision: 's.80 Sentencing Act 2020 (s.12 PCC(S)A 2000)',
  codes: [{ code: '1018' }],
  shortCodes: ['CD', 'CDN'],
  anyOf: ['cond', 'cd', 'amodol'],
  cues: [...FULL, cue`\b(?:${DISCHARGE}|discharg(?:ed|ing you|e you) conditionally|rhyddhad amodol)`],
  unless: [
    {
      because: 'an earlier discharge is spoken of',
      pattern:
        /\b(?:breach(?:ed|es|ing)?(?: of)?|subject to|during|currency of|existing|previous|earlier|original)(?: the (?:period|currency) of)?(?: an?| the| his| her)?(?: [\w-]+ month)? ?$/i,
      where: 'before',
    },
    {
      because: 'an earlier discharge is spoken of',
      pattern: /^[^.;]{0,20}\b(?:imposed|made) (?:by|on)\b|^ (?:is |was )?(?:revoked|varied|breached|to continue)\b/i,
      where: 'after',
    },
  ],
  read(match, window) {
    const { period, figures, unit } = match.groups ?? {};
    const said = period ?? (figures && unit ? `${figures} ${unit}` : undefined);
    if (!said && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const length = said === undefined ? lengthBehind(window, match.index + match[0].length) : readDuration(said);
    return { fields: field('period', length) };
  },
  examples: [
    { text: 'As to a conditional discharge, not today.', clauses: [] },
    { text: 'Conditional discharge: the guideline suggests it.', clauses: [] },
    {
      text: 'Conditional discharge - the court being of the opinion that it is inexpedient to inflict punishment.',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge' }],
    },
    {
      text: 'Discharged for 12 months on condition that she does not offend.',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P12M' }],
    },
    {
      text: 'A conditional discharge lasting two years',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P2Y' }],
    },
    {
      text: 'Conditional discharge - period: 6 months. Collection order made.',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P6M' }],
    },
    {
      text: 'Rhyddhad amodol am flwyddyn.',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P1Y' }],
    },
    {
      text: 'Rhyddhad amodol 12 mis',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P12M' }],
    },
    {
      text: 'CD - Conditional discharge\nDischarged conditionally for 18 Months.',
      code: '1018',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P18M' }],
    },
    {
      text: 'Conditional discharge\nPeriod of conditional discharge 2 Years',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P2Y' }],
    },
    { text: 'Cond disch 9 months.', clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P9M' }] },
    { text: 'CD 12m', clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P12M' }] },
    {
      text: 'She was given a 12-month conditional discharge and told to pay £85 costs.',
      clauses: [
        { kind: 'sentence', type: 'conditional_discharge', period: 'P12M' },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'Rhyddhad amodol am 12 mis',
      clauses: [{ kind: 'sentence', type: 'conditional_discharge', period: 'P12M' }],
    },
    { text: 'The offence was committed during the currency of a conditional discharge.', clauses: [] },
  ],
};
