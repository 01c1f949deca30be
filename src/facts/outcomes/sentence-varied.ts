import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** A sentence passed earlier was changed: what stands beside it replaces what was recorded then. */
export const sentenceVaried: OutcomeRule = {
  kind: 'outcome',
  name: 'sentence-varied',
  type: 'sentence_varied',
  provision: 's.142 Magistrates’ Courts Act 1980; s.385 Sentencing Act 2020',
  codes: [{ code: '4557' }, { code: '1508' }],
  shortCodes: ['SV', 'ASV', 'SUSPA', 'SUSPV', 'SUSPVD'],
  anyOf: ['varied', 'amended'],
  cues: [
    cue`\bsentence (?:(?:imposed |passed |made )?(?:on|of) [^.;]{0,40} )?(?:is |was |has been |to be )?varied\b`,
    cue`\bvaried (?:the |his |her |their )sentence\b`,
    cue`\b(?:suspended sentence(?: order)?|SSO) (?:(?:is|was|has been|to be) )?(?:varied|amended)\b`,
    cue`\bsuspended sentence(?: order)?\b(?:(?!\b(?:implemented|activated)\b)[^.;]){1,160}?(?<!\border (?:(?:is|was|has been|to be) )?)(?<!\bwith (?:the |its |a )?(?:term|period) )\b(?:varied|amended)\b`,
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'SUSPS - Suspended sentence order - imprisonment\nTotal custodial period 4 Months\nSuspended period 1 Years\nRESTRAV - Restraining order varied\nOrder now expires 01/02/2030',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', overall: 'P4M', suspendedFor: 'P1Y' },
        { kind: 'order', type: 'restraining_order', status: 'varied', until: '2030-02-01' },
      ],
    },
    {
      text: 'SV - Sentence varied\nAppeal heard on: 10/12/2025',
      clauses: [{ kind: 'outcome', type: 'sentence_varied' }],
    },
  ],
};
