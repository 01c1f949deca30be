import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

export const notification: OrderRule = {
  kind: 'order',
  name: 'notification',
  type: 'notification',
  title: 'Notification requirement (“sex offenders register”)',
  provision: 's.80 Sexual Offences Act 2003; order s.97',
  codes: [{ code: '3052' }, { code: '3085' }],
  shortCodes: [
    { code: 'NORR' },
    { code: 'NORRR' },
    { code: 'NORRI', untilFurtherOrder: true },
    { code: 'NORRDW', status: 'interim' },
  ],
  anyOf: ['register', 'notif', 'sex offender', 'sex off', 'sor', 'norr', 'hysbysu', 'cofrestr'],
  cues: [
    {
      pattern: regexOf('gi')`
        \b(?:
          notification of requirement to register with (?:the )?police|required to register with (?:the )?police
          |register with (?:the )?police
        )\b[^.;\n]{0,160}?\buntil (?:the )?case (?:is )?dealt with
      `,
      form: 'noun',
      status: 'interim',
    },
    {
      pattern:
        /\b(?:notification of requirement to register|(?:must |to |required to )?register) with (?:the )?police\b(?: until case dealt with)?/gi,
      form: 'noun',
    },
    {
      pattern:
        /\b(?:signs? |sign on |signed |placed on |join |on )?(?:on )?(?:the )?sex(?:ual)? offenders?'?s?'? regist(?:er|ration)\b/gi,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:sex(?:ual)? offen(?:der|ce)s?'?s? )?notification (?:requirements?|orders?|period)\b
        |\bsex(?:ual)? offen(?:der|ce)s?'?s? notification\b
        |\bnotice of (?:requirement to regist(?:er|ration)|registration)\b
        |\b(?:must|to|shall|required to) notify (?:the )?police (?:of|with) (?:his|her|their|personal|the)? ?
        (?:details|particulars|name|address)\b(?=
          [^.;]{0,60}\b(?:\d+|five|seven|ten) (?:years?|months?)|[^.;]{0,60}\bindefinitely
        )
      `,
      form: 'noun',
    },
    {
      pattern:
        /\bregister(?:s|ed)? as an? sex(?:ual)? offender\b|\b(?:be|become|becomes|is|was|made) an? registered sex(?:ual)? offender\b(?= (?:for|until) )/gi,
      form: 'noun',
    },
    {
      // "SHPO/dep/notif", "notif & SHPO"
      pattern: regexOf('gi')`
        (?<=\b(?:SHPO|SPO|RO|CBO|dep(?:r|'n)?|deprivation|forf\w*|restraining) ?[/+&,] ?|\b(?:SHPO|SPO|RO|CBO) and )
        notif(?:ication|n|'n)?\b\.?(?! of\b)
        |\bnotif(?:ication|n|'n)?\b\.?(?= ?(?:[/+&]|and) ?(?:SHPO|SPO|RO|dep)\b)
      `,
      form: 'noun',
    },
    { pattern: /\bsign(?:s|ed)? (?:on )?(?:the )?(?:notification )?register\b/gi, form: 'noun' },
    {
      pattern: /\bNR(?= \d{1,2} ?(?:[yY]|[yY](?:rs?|RS?|ears?|EARS?)|[mM]|[mM](?:ths?|THS?|onths?|ONTHS?))\b)/g,
      form: 'noun',
    },
    { pattern: /\bsex(?:ual)? off(?:'?s|end)?\.? reg(?:ister|istr)?\b\.?/gi, form: 'noun' },
    // "SHPO 5y. Reg 5y."
    {
      pattern:
        /(?<=\b(?:SHPO|SOR)\b[^\n]{0,40}[.,;+&] ?)reg(?:ister)?\b\.?(?= (?:auto\w* )?(?:for )?\d{1,2} ?(?:y|m))/gi,
      form: 'noun',
    },
    { pattern: /\bsex offenders? notice\b/gi, form: 'noun' },
    {
      pattern:
        /\bnotif(?:ication)?\b(?= (?:under )?(?:the )?(?:SOA|sexual offences act)(?: 2003)?,?(?: for)? \d+ ?(?:y|m))/gi,
      form: 'noun',
    },
    { pattern: /\bnotification\b(?=(?: (?:applies|apply|runs))?(?: for)? \d+ ?(?:y|m))/gi, form: 'noun' },
    { pattern: /\bNORR\b(?= ?[:-]? ?(?:for )?\d)/g, form: 'noun' },
    { pattern: /\bSORN?\b(?= ?[:-]? ?(?:for )?\d)/g, form: 'noun' },
    {
      pattern: /\bnotif(?:ication|n|'n)?s?\.? req(?:t|ment)?'?s?\b|\bnotif\b\.?(?= ?:?(?: for)? \d+ ?(?:y|m))/gi,
      form: 'noun',
    },
    { pattern: /\bsubject to (?:the )?notification\b/gi, form: 'noun' },
    {
      pattern:
        /\bon the register(?= for (?:\d|two|three|five|seven|ten|life|the same))|\bnotification\b(?= (?:for|of) the same)/gi,
      form: 'noun',
    },
    {
      // "Notification n/a", "Notif not engaged"
      pattern:
        /\bnotif(?:ication|n|'n)?\b\.?(?= (?:n\/[ar]\b|not (?:applicable|req\w*|nec\w*|triggered|engaged)\b|(?:does|do|did) not (?:apply|arise)\b))/gi,
      form: 'noun',
      status: 'not_made',
    },
    {
      pattern:
        /\bnotification\b(?= ?[:-] ?(?:no|none|n|y|yes|nil|not\b[^.;]{0,20}|life|indef\w*|(?:for )?\d+ ?(?:y|m)\w*(?: from (?:conviction|today|the date of conviction|sentence|plea))?|(?:automatic\w*|applies|statutory),? (?:for )?\d+ ?(?:y|m)\w*|(?:does|do|did) not (?:apply|arise))(?=\W*$|[.,;|]| \())|\bsign(?:s|ed)? on as an? sex offender\b/gi,
      form: 'noun',
    },
    {
      pattern:
        /\b(?:(?:has|have|must|is|are|was|were|required|ordered|told|shall|will) (?:to )?)+notify (?:the )?police (?:of|about|under|with) (?:his|her|their|any|the sexual)\b/gi,
      form: 'noun',
    },
    {
      pattern:
        /\b(?:rhaid|i|gorchymyn) (?:iddo |iddi )?g?cofrestru gyda'r heddlu\b|(?<=^|[.;:,] )cofrestru gyda'r heddlu\b/gi,
      form: 'noun',
    },
    { pattern: /\b(?:g?ofynion hysbysu|c?h?g?ofrestr troseddwyr rhyw)\b/gi, form: 'noun' },
  ],
  unless: [
    {
      because: 'the title of the offence',
      pattern:
        /\b(?:offence|charge|count) ?(?:title|\d{1,2})?: ?fail(?:ed|ure|ing)? to comply with (?:the )?(?:sex(?:ual)? offenders?'? )?notification requirements?$/i,
      where: 'before',
    },
    {
      because: 'a duty that comes with a protection order',
      pattern:
        /\b(?:DAPO|SPO|domestic abuse protection order|stalking protection order)\b[^.\n]{0,90}\bnotification requirements?\b/i,
      where: 'result',
    },
    {
      because: 'tagging and other notices',
      pattern: /\b(?:electronic monitoring|urgent notification|dvla|driver|bail)\b/i,
      where: 'statement',
    },
  ],
  has: { length: true },
  examples: [
    {
      text: 'He avoided going on the sex offenders register.',
      clauses: [{ kind: 'order', type: 'notification', status: 'not_made' }],
    },
    {
      text: 'He will sign on as a sex offender for ten years.',
      clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P10Y' }],
    },
    {
      text: 'Sign notification register 5 years.',
      clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P5Y' }],
    },
    {
      text: 'SHPO 5y. Reg 5y.',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'made', period: 'P5Y' },
        { kind: 'order', type: 'notification', status: 'made', period: 'P5Y' },
      ],
    },
    { text: 'NR 5y', clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P5Y' }] },
    {
      text: 'SPO to 01/02/2027 with notification requirements.',
      clauses: [{ kind: 'order', type: 'stalking_protection_order', status: 'made', until: '2027-02-01' }],
    },
    {
      text: 'Charge 2: Failure to comply with notification requirements. Result: No separate penalty',
      clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }],
    },
    {
      text: 'She will not have to go on the sex offenders register.',
      clauses: [{ kind: 'order', type: 'notification', status: 'not_made' }],
    },
    {
      text: 'Sexual offences notification requirements for 5 years.',
      clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P5Y' }],
    },
    { text: 'Notification of electronic monitoring order (requirement)', clauses: [] },
    {
      text: "Sex offenders' register 7 years and SHPO 7 years; forfeiture of 2 hard drives under Sch PCA 1978",
      clauses: [
        { kind: 'order', type: 'notification', status: 'made', period: 'P7Y' },
        { kind: 'order', type: 'shpo', status: 'made', period: 'P7Y' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'], power: 'Sch. PCA 1978' },
      ],
    },
    {
      text: 'Fail to comply with notification requirements',
      clauses: [{ kind: 'order', type: 'notification', status: 'breached' }],
    },
    {
      text: 'SHPO 7 yrs + SOR 7 yrs',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'made', period: 'P7Y' },
        { kind: 'order', type: 'notification', status: 'made', period: 'P7Y' },
      ],
    },
    {
      text: 'Sex offs reg. for 10 yrs',
      clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P10Y' }],
    },
    {
      text: 'Notification requirements do not apply.',
      clauses: [{ kind: 'order', type: 'notification', status: 'not_made' }],
    },
    {
      text: 'Must sign the register for seven years.',
      clauses: [{ kind: 'order', type: 'notification', status: 'made', period: 'P7Y' }],
    },
  ],
};
