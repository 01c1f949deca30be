import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

/** Of an application that is known only by the thing it is about: "the application in respect of the handset". */
const OVER_A_THING = sourceOf`
  (?:in (?:respect|relation) (?:of|to)|with (?:respect|regard) to|regarding|concerning|relating to|as to|about|over|re) (?:
    (?:the|his|her|their|your|these|those|both|all|any|seized|said|defendant's|mobile|two|three|four|\d+) ){0,3}(?:
    phones?|mobiles?|mobile phones?|handsets?|iphones?|ipads?|laptops?|tablets?|devices?|computers?|hard drives?|usb(?: sticks?)?|memory (?:sticks?|cards?)
    |cameras?|images?|photographs?|videos?|property|items?|exhibits?|cash|money|vehicles?|car|van|drugs|weapons?|kni(?:fe|ves)
  )
`;
const RULED_ON = '(?: ?[-:])?(?: (?:is|was|are|were|has been|be|also|therefore|now|accordingly))*';
const application = (ruling: string): RegExp =>
  new RegExp(`\\bapplications? ${OVER_A_THING}${RULED_ON} (?:${ruling})\\b`, 'gi');

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
    { pattern: application('granted|allowed'), form: 'noun' },
    {
      pattern: application('refused|dismissed|rejected|declined|not granted|fails?|failed'),
      form: 'noun',
      status: 'refused',
    },
    { pattern: application('withdrawn|abandoned|not pursued'), form: 'noun', status: 'withdrawn' },
    { pattern: application('adjourned|adj|reserved|put (?:off|over|back)'), form: 'noun', status: 'pending' },
    { pattern: /^granted\b\.?/gi, form: 'noun' },
    { pattern: /^refused\b\.?/gi, form: 'noun', status: 'refused' },
    { pattern: /(?<=(?:^|[\s,.])[A-Z]{1,8} - )Granted\b/g, form: 'noun' },
    { pattern: /(?<=(?:^|[\s,.])[A-Z]{1,8} - )Refused\b/g, form: 'noun', status: 'refused' },
  ],
  unless: [
    {
      because: 'an application that is named and is for no order of ours',
      pattern: regexOf('i')`
        \bapplications? (?:(?:by|from|of) [^.;]{0,40} )?(?!${OVER_A_THING}\b)(?:for|to|under|re|in respect of|against)\b
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
