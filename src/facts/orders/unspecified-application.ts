import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

export const unspecifiedApplication: OrderRule = {
  kind: 'order',
  name: 'unspecified-application',
  type: 'unspecified_application',
  title: 'An application decided without saying for what: its record has to be read with it',
  provision: 'none',
  codes: [],
  shortCodes: [{ code: 'G' }, { code: 'RFSD', status: 'refused' }, { code: 'WDRNAPP', status: 'withdrawn' }],
  anyOf: ['app', 'granted', 'refused', 'allowed', 'cais'],
  cues: [
    {
      pattern: /\bapp(?:lications?|lic|ls?|ln|n)?\b\.?(?: (?:is|was|are|were|has been|be))? (?:granted|allowed)\b/gi,
      form: 'noun',
    },
    {
      pattern:
        /\bapp(?:lications?|lic|ls?|ln|n)?\b\.?(?: (?:is|was|are|were|has been|be))? (?:refused|dismissed|rejected|declined|not granted)\b/gi,
      form: 'noun',
      status: 'refused',
    },
    {
      pattern:
        /\bapp(?:lications?|lic|ls?|ln|n)?\b\.?(?: (?:is|was|are|were|has been|be))? (?:(?:formally|now|duly|hereby|since) )?(?:withdrawn|abandoned|not pursued)\b/gi,
      form: 'noun',
      status: 'withdrawn',
    },
    {
      pattern:
        /\bapp(?:lications?|lic|ls?|ln|n)?\b\.?(?: (?:is|was|are|were|has been|be))? (?:adjourned|adj\b|reserved)/gi,
      form: 'noun',
      status: 'pending',
    },
    { pattern: /\bapplication (?:outcome|decision|result|status) ?: ?(?:granted|allowed)\b/gi, form: 'noun' },
    {
      pattern:
        /\bapplication (?:outcome|decision|result|status) ?: ?(?:refused|dismissed|rejected|declined|not granted)\b/gi,
      form: 'noun',
      status: 'refused',
    },
    {
      pattern: /\bapplication (?:outcome|decision|result|status) ?: ?(?:withdrawn|abandoned|not pursued)\b/gi,
      form: 'noun',
      status: 'withdrawn',
    },
    { pattern: /^granted\b\.?/gi, form: 'noun' },
    { pattern: /^refused\b\.?/gi, form: 'noun', status: 'refused' },
    { pattern: /(?<=(?:^|[\s,.])[A-Z]{1,8} - )Granted\b/g, form: 'noun' },
    { pattern: /(?<=(?:^|[\s,.])[A-Z]{1,8} - )Refused\b/g, form: 'noun', status: 'refused' },
  ],
  unless: [
    {
      because: 'an application that is named and is for no order of ours',
      pattern: regexOf('i')`
        \bapplications? (?:(?:by|from|of) [^.;]{0,40} )?(?:for|to|under|re|in respect of|against)\b
        |\b(?:
          bail|legal aid|adjournment|costs|reopen|transfer|special measures|bad character|hearsay|vacate|screens
          |disclosure|licen[cs]e|warrant|variation of bail
        ) applications?\b
        |\bbail\b
      `,
      where: 'statement',
    },
  ],
  has: {},
  examples: [
    { text: 'Granted.', clauses: [{ kind: 'order', type: 'unspecified_application', status: 'made' }] },
    {
      text: 'AW - Application withdrawn',
      clauses: [{ kind: 'order', type: 'unspecified_application', status: 'withdrawn' }],
    },
    { text: 'Application for bail refused.', clauses: [] },
    {
      text: 'Application adj to 09/10/2025.',
      clauses: [{ kind: 'order', type: 'unspecified_application', status: 'pending', to: '2025-10-09' }],
    },
  ],
};
