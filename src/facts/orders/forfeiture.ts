import { regexOf } from '../../text/patterns/over-lines.js';
import { codeAlone } from '../code-alone.js';
import type { OrderRule } from '../rule.js';

export const forfeiture: OrderRule = {
  kind: 'order',
  name: 'forfeiture',
  type: 'forfeiture',
  title: 'Forfeiture order',
  provision: 's.27 Misuse of Drugs Act 1971, s.52 Firearms Act 1968, Sch. Protection of Children Act 1978 and others',
  codes: [
    { code: '3015' },
    { code: '3054' },
    { code: '3134', property: ['cash'] },
    { code: '3135', destroy: true },
    { code: '3136', property: ['licence'] },
    { code: '3137' },
    { code: '3138', property: ['vehicle'] },
    { code: '3158' },
  ],
  shortCodes: [
    { code: 'FDEST', destroy: true },
    { code: 'FORFOV' },
    { code: 'FORFC', property: ['cash'] },
    { code: 'FCASH', property: ['cash'] },
    { code: 'FORVEPO', property: ['vehicle'] },
    { code: 'FORFMS', property: ['vehicle'] },
    { code: 'FVEH', property: ['vehicle'] },
    { code: 'FLIC', property: ['licence'] },
  ],
  anyOf: ['forf', 'confiscat', 'f&d', 'f & d', 'f/d', 'f and d', 'f+d', 'f + d', 'fdo', 'fforffed'],
  cues: [
    { pattern: codeAlone('FDEST'), form: 'noun', destroy: true },
    { pattern: codeAlone('FORFOV'), form: 'noun' },
    { pattern: codeAlone('FORFC|FCASH'), form: 'noun', property: ['cash'] },
    { pattern: codeAlone('FORVEPO|FORFMS|FVEH'), form: 'noun', property: ['vehicle'] },
    {
      pattern: /\b(?:orders? for (?:the )?)?forfeiture (?:and|&|\/) (?:destruction|destroy)\b(?: orders?\b)?/gi,
      form: 'noun',
      destroy: true,
    },
    { pattern: /\b(?:orders? for (?:the )?)?forfeiture\b(?: orders?\b| ord\b\.?)?/gi, form: 'noun' },
    { pattern: /\b(?:to be |be |is |are |was |were |hereby )*forfeit(?:ed|s)?\b/gi, form: 'verb' },
    {
      pattern:
        /\b(?:f ?& ?d\b(?: order)?|fdo\b|forf(?:eit(?:ure)?)?'?d?\.? ?(?:&|\+|\/|and) ?dest(?:r(?:oy(?:ed)?|uct(?:ion)?)?)?\b\.?)/gi,
      form: 'noun',
      destroy: true,
    },
    { pattern: /\bF(?:\/| and | \+ ?|\+)D\b|\bf\+d\b/g, form: 'noun', destroy: true },
    {
      pattern: /\bf\/d\b/g,
      form: 'noun',
      destroy: true,
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle'],
    },
    { pattern: /\bforf\b\.?/gi, form: 'verb' },
    {
      // lay English for it: the court takes a thing, and no money
      pattern: regexOf('gi')`
        (?<=\b(?:court|bench|magistrates?|justices|jps?|judge|dj)(?: (?:also|then|has|have))? )confiscat
        (?:ed|es|ing)\b
        |\b(?:to be |be |ordered the |orders the )confiscat(?:ed|ion)\b(?: of)?
        |\bconfiscated(?= by (?:order of )?(?:the )?(?:court|bench|magistrates|justices|judge))
      `,
      form: 'verb',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'other'],
    },
    { pattern: /\b(?:g?orchymyn )?fforffed\w* a d?dinistrio\b/gi, form: 'noun', destroy: true },
    { pattern: /\b(?:g?orchymyn )?fforffed\w*/gi, form: 'noun' },
  ],
  unless: [
    {
      because: 'the prompt that asks of which kind it is',
      pattern: /\btype of forfeiture$/i,
      where: 'before',
    },
    {
      because: 'a notice of the police, which no court has ruled on',
      pattern: /\b(?:notice|letter|schedule) of (?:intended |seizure and )?forfeit\w*$/i,
      where: 'before',
    },
    {
      because: 'a notice of the police, which no court has ruled on',
      pattern: /^forfeiture (?:notices?|scheme|procedure|process|provisions)\b/i,
      where: 'after',
    },
    {
      because: 'what courts in general may do',
      pattern: regexOf('i')`
        \b(?:allow|enable|permit|empower|authoris|let)\w* (?:(?:a|an|the|any|criminal|sentencing|magistrates') )*
        (?:courts?|judges?|magistrates|justices|benche?s?) (?:to )?(?:\w+ly )?(?:be )?(?:depriv|forfeit|order)
      `,
      where: 'before',
    },
    {
      because: 'money promised for someone’s attendance',
      pattern:
        /\b(?:suret(?:y|ies)|recogni[sz]ances?|principal|securit(?:y|ies)|bail|deposit)\b(?:[^.;]|\.\d){0,60}\bforf/i,
      where: 'before',
    },
    {
      because: 'money promised for someone’s attendance',
      pattern: /^.{0,4}forfeit\w* (?:of )?(?:the )?(?:suret|recogni|securit|bail|principal|sum of)/i,
      where: 'after',
    },
    {
      because: 'what somebody lost by his own deed',
      pattern: regexOf('i')`
        ^.{0,14}forfeit(?:ed|s)? (?:(?:the|his|her|their|any|all|your|its) ){0,2}(?:
          trust|respect|sympathy|chance|opportunity|place|goodwill|good name|good character|privileges?|claim
          |deposit|rent|wages|pay|pension|day off|holiday|turn|liberty|freedom|rights?(?! (?:in|to) (?:the|his|her|their) )|job|career|credit|discount
        )\b
      `,
      where: 'after',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: 'Deprivation not appropriate, phone already forfeited.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused' },
        { kind: 'order', type: 'forfeiture', status: 'continued', property: ['device'] },
      ],
    },
    {
      text: 'The phone was not forfeited but the memory card was.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Notice of forfeiture served under Schedule to the Protection of Children Act 1978, no counter notice.',
      clauses: [],
    },
    {
      text: 'Forf phone: yes. Destr: yes',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'No thought was given to forfeiture of the camera.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Neither camera was forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The camera has not been forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The court can order that a phone be forfeited, but was not asked to.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', sought: false }],
    },
    {
      text: 'His barrister resisted the forfeiture of the phone, but it was ordered.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: 'Prosecutor Ash Bunting asked for the phone to be forfeited, but magistrates refused, saying he needed it for work.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Forfeiture sought? Yes\nDecision: Refused',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'refused' }],
    },
    {
      text: "A forfeiture order? The Crown wasn't asking.",
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', sought: false }],
    },
    {
      text: 'The bench rejected talk of forfeiture.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'refused' }],
    },
    {
      text: 'The Crown had asked for the tablet to be forfeited but later dropped that application.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'withdrawn', property: ['device'] }],
    },
    {
      text: 'f/d camera granted',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', destroy: true, property: ['device'] }],
    },
    {
      text: 'The car cannot be forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['vehicle'] }],
    },
    {
      text: 'The request for forfeiture of the cash was unsuccessful.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'refused', property: ['cash'] }],
    },
    {
      text: 'The police wanted to see the scooter forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'applied_for', property: ['vehicle'] }],
    },
    {
      text: 'The magistrates confiscated his games console.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    { text: 'Police confiscated his phone on arrest.', clauses: [] },
    { text: 'He forfeited the trust of his employer.', clauses: [] },
    {
      text: 'Magistrates turned down a police bid to have the tablet forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Forfeiture (cash)\nSum of cash forfeited £2,310.50',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['cash'], amountPence: 231050 }],
    },
    {
      text: 'FDEST - Forfeiture and\ndestruction Nokia mobile\nphone to be forfeited under Section 153 of the Sentencing Act 2020 and destroyed.',
      clauses: [
        {
          kind: 'order',
          type: 'deprivation',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 's.153 SA 2020',
        },
      ],
    },
    {
      text: 'Laptop f&d PCA Sched.',
      clauses: [
        {
          kind: 'order',
          type: 'forfeiture',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 'Sch. PCA 1978',
        },
      ],
    },
    {
      text: 'F&D drugs and grinder.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs'], destroy: true }],
    },
    {
      text: 'Lock knife forfeited and destroyed s1(2) Prevention of Crime Act 1953',
      code: '3135',
      clauses: [
        {
          kind: 'order',
          type: 'forfeiture',
          status: 'made',
          property: ['weapon'],
          destroy: true,
          power: 's.1(2) Prevention of Crime Act 1953',
        },
      ],
    },
    {
      text: '£640 cash to be forfeited under s.27 Misuse of Drugs Act 1971.',
      code: '3134',
      clauses: [
        {
          kind: 'order',
          type: 'forfeiture',
          status: 'made',
          property: ['cash'],
          power: 's.27 MDA 1971',
          amountPence: 64000,
        },
      ],
    },
    { text: 'Surety of £500 declared forfeit.', clauses: [] },
    {
      text: 'Community order 12 months. Prohibited activity requirement: not to use social media.',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'prohibited_activity' },
      ],
    },
    {
      text: 'Knife forfeited and destroyed. Phone returned.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['weapon'], destroy: true },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Forfeiture of phone refused, laptop forfeited and destroyed.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'refused', property: ['device'] },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true },
      ],
    },
    {
      text: 'Deprivation order re phone',
      code: '3135',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: 'Surety declared forfeit. Driving licence to be returned to DVLA. Disqualified until test passed.',
      clauses: [{ kind: 'sentence', type: 'driving_disqualification' }],
    },
    {
      text: '£250 cash forfeited under s.27 MDA 1971. Cannabis and grinder to be destroyed.',
      clauses: [
        {
          kind: 'order',
          type: 'forfeiture',
          status: 'made',
          property: ['cash'],
          power: 's.27 MDA 1971',
          amountPence: 25000,
        },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['drugs'], destroy: true },
      ],
    },
    {
      text: 'Forfeiture order (other than vehicle)\nProperty to be forfeited Apple MacBook\nType of forfeiture Section 1 and Schedule Protection of Children Act 1978',
      code: '3054',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], power: 'Sch. PCA 1978' }],
    },
    {
      text: 'Phone forfeited. Images to be permanently deleted from cloud account within 14 days.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Laptop and USB stick forfeited & destroyed (no objection).',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: "The defendant's mobile telephone be forfeited and destroyed",
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'Bench declined to order forfeiture or deprivation of the phone.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'refused', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'There was no application for his devices to be forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', sought: false, property: ['device'] }],
    },
    {
      text: 'His phones were ordered to be forfeited and destroyed.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'Forfeiture and destruction order in relation to the seized devices was agreed by the defence.',
      clauses: [{ kind: 'order', type: 'forfeiture', destroy: true, property: ['device'] }],
    },
    {
      text: "Court ordered the forfeiture of the defendant's Apple Watch and AirPods.",
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: 'Forfeit mobile phone IMEI 123 and destroy.',
      code: '3054',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'Forfeiture: none. Deprivation: none.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'not_made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Order: phone and SIM card be forfeited to the Crown and destroyed pursuant to s27 Misuse of Drugs Act 1971',
      clauses: [
        {
          kind: 'order',
          type: 'forfeiture',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 's.27 MDA 1971',
        },
      ],
    },
    {
      text: 'Cannabis F & D. iPhone deprivation order (s 153).',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs'], destroy: true },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'Pros applying for FDO on phone - def objects - to be decided at sentence.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'pending', property: ['device'] }],
    },
    {
      text: 'Defendant consents to forfeiture of the phone.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Gorchymyn fforffedu a dinistrio: canabis / Forfeiture and destruction: cannabis',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs'], destroy: true }],
    },
    {
      text: 'Possession of knife. Knife to be destroyed. Forfeiture order made.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['weapon'], destroy: true }],
    },
    {
      text: 'Neither forfeiture nor deprivation ordered.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'not_made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Drugs, scales and £45 forfeited, drugs and scales to be destroyed.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs', 'cash'], destroy: true }],
    },
    {
      text: 'Firearms certificate revoked. Shotgun to be forfeited under s.52 Firearms Act 1968.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['weapon'], power: 's.52 Firearms Act 1968' },
      ],
    },
    {
      text: 'Hard drive forfeited under s.143, cocaine under s.27 MDA.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.143 PCC(S)A 2000' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs'], power: 's.27 MDA 1971' },
      ],
    },
    {
      text: 'Application for forfeiture of knife and tablet: knife granted, tablet refused.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['weapon'] },
        { kind: 'order', type: 'forfeiture', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'Camera forfeited; application for van refused.',
      clauses: [
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
        { kind: 'order', type: 'forfeiture', status: 'refused', property: ['vehicle'] },
      ],
    },
    {
      text: 'Exhibit TT/4 to be forfeited under Section 1 and the Schedule to the Protection of Children Act 1978 and destroyed.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', power: 'Sch. PCA 1978', destroy: true }],
    },
    {
      text: '95 cash forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['cash'], amountPence: 9500 }],
    },
    {
      text: 'F/D cannabis and scales',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['drugs'], destroy: true }],
    },
    {
      text: 'Laptop not to be forfeited.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The court heard the tablets had been wiped. No order was made for their forfeiture.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'not_made', property: ['device'] }],
    },
  ],
};
