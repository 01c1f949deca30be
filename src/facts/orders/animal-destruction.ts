import { regexOf } from '../../text/patterns/over-lines.js';
import { codeAlone } from '../code-alone.js';
import type { OrderRule } from '../rule.js';

export const animalDestruction: OrderRule = {
  kind: 'order',
  name: 'animal-destruction',
  type: 'animal_destruction',
  title: 'Destruction of an animal',
  provision: 's.4 Dangerous Dogs Act 1991; ss.37-38 Animal Welfare Act 2006',
  codes: [
    { code: '3021', property: ['animal'] },
    { code: '3116', property: ['animal'] },
    { code: '3082', property: ['animal'] },
  ],
  shortCodes: [
    { code: 'DDES', property: ['animal'] },
    { code: 'ADES', property: ['animal'] },
    { code: 'ADESF', property: ['animal'] },
    { code: 'CDD', property: ['animal'] },
    { code: 'DCDO', property: ['animal'] },
  ],
  anyOf: ['dog', 'animal'],
  cues: [
    { pattern: codeAlone('DDES|ADESF?'), form: 'noun', property: ['animal'] },
    {
      pattern:
        /\b(?:orders? (?:that )?)?(?:the )?(?:dogs?|animals?|bitch|pupp(?:y|ies)|cats?|horses?)\b(?:,? [\w'-]+){0,6}?,? (?:to )?be (?:destroyed|put down|put to sleep|euthani[sz]ed)\b/gi,
      form: 'verb',
      property: ['animal'],
    },
    {
      pattern: regexOf('gi')`
        \b(?:orders? for )?(?:contingent )?destruction(?: order)?(?: in the interests)? (?:of|for) (?:the |a |any )?
        (?:dogs?|animals?)(?: involved in fighting)?\b
        |\b(?:orders? for )?(?:the )?(?:dog|animal|horse|cat|pupp(?:y|ies))(?:s'|'?s)? destruction\b(?: orders?\b)?
      `,
      form: 'noun',
      property: ['animal'],
    },
  ],
  has: { property: true },
  examples: [
    {
      text: 'Contingent destruction order for dog (unless exemption)',
      code: '3082',
      clauses: [{ kind: 'order', type: 'animal_destruction', status: 'made', property: ['animal'], conditional: true }],
    },
    {
      text: "The dogs' destruction was ordered.",
      clauses: [{ kind: 'order', type: 'animal_destruction', status: 'made', property: ['animal'] }],
    },
    {
      text: 'Order for the destruction of the bull terrier set aside.',
      clauses: [{ kind: 'order', type: 'animal_destruction', status: 'quashed', property: ['animal'] }],
    },
  ],
};
