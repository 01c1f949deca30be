import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';

/** Convicted and not punished. */
export const absoluteDischarge: SentenceRule = {
  kind: 'sentence',
  name: 'absolute-discharge',
  type: 'absolute_discharge',
  provision: 's.79 Sentencing Act 2020 (s.12 PCC(S)A 2000)',
  codes: [{ code: '1017' }],
  shortCodes: ['AD'],
  anyOf: ['abs', 'ad', 'diamod'],
  cues: [
    cue`\b(?:abs(?:olute|\.)? (?:discharged?|dis(?:ch)?\b\.?)|absolutely discharged|discharg(?:ed?|es|ing) (?:(?:you|him|her|them|the (?:defendant|offender)) )?absolutely|rhyddhad diamod|rhyddhawyd(?: (?:ef|hi|y diffynnydd))? yn ddiamod(?! ar (?:f|m)echn))`,
    /(?<=^|[.;] ?)A\/?D(?=[.,;]|$| ?[+&])/g,
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'Rhyddhawyd yn ddiamod.', clauses: [{ kind: 'sentence', type: 'absolute_discharge' }] },
    { text: 'AD - Absolute discharge', code: '1017', clauses: [{ kind: 'sentence', type: 'absolute_discharge' }] },
    { text: 'Discharged absolutely.', clauses: [{ kind: 'sentence', type: 'absolute_discharge' }] },
    { text: 'Abs. disch. No costs.', clauses: [{ kind: 'sentence', type: 'absolute_discharge' }] },
    { text: 'Rhyddhad diamod', clauses: [{ kind: 'sentence', type: 'absolute_discharge' }] },
  ],
};
