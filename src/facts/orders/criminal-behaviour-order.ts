import { codeAlone } from '../code-alone.js';
import { cue } from '../cue.js';
import type { OrderRule } from '../rule.js';
import { SHARED_NOUN } from '../shared-noun.js';

export const criminalBehaviourOrder: OrderRule = {
  kind: 'order',
  name: 'criminal-behaviour-order',
  type: 'criminal_behaviour_order',
  title: 'Criminal behaviour order',
  provision:
    's.331 Sentencing Act 2020; before 1 December 2020 s.22 Anti-social Behaviour, Crime and Policing Act 2014',
  codes: [{ code: '1177' }, { code: '1178', status: 'interim' }],
  shortCodes: [
    { code: 'CRIMBO' },
    { code: 'CRIMBOF', untilFurtherOrder: true },
    { code: 'CRIMBI', status: 'interim' },
    { code: 'CRIMBV', status: 'varied' },
  ],
  anyOf: ['criminal behaviour', 'cbo', 'ymddygiad troseddol'],
  cues: [
    { pattern: codeAlone('CRIMBOF?'), form: 'noun' },
    { pattern: codeAlone('CRIMBI'), form: 'noun', status: 'interim' },
    { pattern: codeAlone('CRIMBV'), form: 'noun', status: 'varied' },
    { pattern: /\b(?:interim )?criminal behaviour orders?\b/gi, form: 'noun' },
    { pattern: cue`\bcriminal behaviour\b${SHARED_NOUN}`, form: 'noun' },
    { pattern: /\bcbos?\b/gi, form: 'noun' },
    { pattern: /\bi-?cbos?\b/gi, form: 'noun', status: 'interim' },
    { pattern: /\bg?orchymyn ymddygiad troseddol\b/gi, form: 'noun' },
  ],
  has: { length: true, terms: 'deletion' },
  examples: [
    {
      text: 'CBO for 3 years: not to enter Basalt Square.',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'made', period: 'P3Y' }],
    },
    {
      text: 'Criminal behaviour order made for 2 years. The defendant must delete all images of VICTIM A within 7 days.',
      clauses: [
        { kind: 'order', type: 'criminal_behaviour_order', status: 'made', period: 'P2Y', terms: ['delete_images'] },
      ],
    },
    {
      text: 'CBO for 2 years: not to contact VICTIM A, not to delete the internet history of any device.',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'Not to enter Basalt Square for 2 years.',
      code: '1177',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'Crown applied for a criminal behaviour order. Refused as not necessary.',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'refused' }],
    },
    {
      text: 'Application for CBO refused; application for deprivation order granted (Samsung phone).',
      clauses: [
        { kind: 'order', type: 'criminal_behaviour_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Did act prohibited by a criminal behaviour order',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'breached' }],
    },
    {
      text: 'CBO in terms sought, 2 yrs.',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'ICBO until 05/06/2025.',
      clauses: [{ kind: 'order', type: 'criminal_behaviour_order', status: 'interim', until: '2025-06-05' }],
    },
  ],
};
