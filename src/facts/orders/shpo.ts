import { codeAlone } from '../code-alone.js';
import { cue } from '../cue.js';
import type { OrderRule } from '../rule.js';
import { SHARED_NOUN } from '../shared-noun.js';

export const shpo: OrderRule = {
  kind: 'order',
  name: 'shpo',
  type: 'shpo',
  title: 'Sexual harm prevention order',
  provision: 's.343 Sentencing Act 2020; before 1 December 2020 s.103A Sexual Offences Act 2003',
  codes: [{ code: '1179' }, { code: '1181', status: 'interim' }],
  shortCodes: [
    { code: 'SHOPP' },
    { code: 'SHOPF', untilFurtherOrder: true },
    { code: 'SHOPE' },
    { code: 'SHOPV', status: 'varied' },
    { code: 'SHPOD', status: 'discharged' },
    { code: 'SHPOR', status: 'extended' },
  ],
  anyOf: ['sexual harm', 'shpo', 'sopo', 'sexual offences prevention', 'niwed rhywiol'],
  cues: [
    { pattern: codeAlone('SHOP[PFE]'), form: 'noun' },
    { pattern: codeAlone('SHOPV'), form: 'noun', status: 'varied' },
    { pattern: /\b(?:interim )?sexual harm prevention orders?\b(?: \(shpo\))?/gi, form: 'noun' },
    { pattern: cue`\bsexual harm(?: prevention)?\b${SHARED_NOUN}`, form: 'noun' },
    { pattern: /\bshpos?\b/gi, form: 'noun' },
    { pattern: /\bi-?shpos?\b/gi, form: 'noun', status: 'interim' },
    { pattern: /\bsexual offences? prevention orders?\b|\bsopos?\b/gi, form: 'noun' },
    { pattern: /\bg?orchymyn atal niwed rhywiol\b/gi, form: 'noun' },
  ],
  has: { length: true },
  examples: [
    {
      text: 'SHPO 5 years: not to possess any device. Hand over any device when asked.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'made', period: 'P5Y' }],
    },
    {
      text: 'Case discontinued, SHPO application falls.',
      clauses: [
        { kind: 'outcome', type: 'discontinued' },
        { kind: 'order', type: 'shpo', status: 'withdrawn' },
      ],
    },
    {
      text: 'Full SHPO not sought, court imposes 5 years of its own motion.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'made' }],
    },
    {
      text: 'SHPO 10 years. Prohibited from: deleting internet history; possessing any device unless shown to police.',
      code: '1179',
      clauses: [{ kind: 'order', type: 'shpo', status: 'made', period: 'P10Y' }],
    },
    {
      text: 'Sexual harm prevention order made for 5 years. Prohibitions: 1. Using any device; 2. Deleting its history; 3. Possessing any device unless shown to police.\nOrder made under Section 153 of the Sentencing Act 2020 to deprive the defendant of their rights in a Samsung mobile phone.',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'made', period: 'P5Y' },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'SHPO 10 years. Prohibited from: deleting internet history; possessing any device. Laptop forfeited.',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'made', period: 'P10Y' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Application for a SHPO adjourned to 3 June 2025.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'pending', to: '2025-06-03' }],
    },
    {
      text: 'Crown asks for SHPO and forfeiture of computer tower. SHPO not granted. Forfeiture ordered.',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'refused' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Application to extend SHPO refused.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'refused', application: 'extend' }],
    },
    {
      text: 'SHPO refused, notification 5 yrs, forf & dest of laptop',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'refused' },
        { kind: 'order', type: 'notification', status: 'made', period: 'P5Y' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true },
      ],
    },
    {
      text: 'Interim SHPO until 01/09/2025.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'interim', until: '2025-09-01' }],
    },
    {
      text: 'SHOPV - Sexual harm prevention order varied\nProhibition 3 deleted.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'varied' }],
    },
    {
      text: 'Def already on SHPO.',
      clauses: [{ kind: 'order', type: 'shpo', status: 'continued' }],
    },
  ],
};
