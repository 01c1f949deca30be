import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

export const reportingRestriction: OrderRule = {
  kind: 'order',
  name: 'reporting-restriction',
  type: 'reporting_restriction',
  title: 'Reporting restriction or anonymity',
  provision:
    's.1 Sexual Offences (Amendment) Act 1992; ss.45-46 Youth Justice and Criminal Evidence Act 1999; s.49 Children and Young Persons Act 1933; ss.4, 11 Contempt of Court Act 1981',
  codes: [{ code: '4510' }],
  shortCodes: [
    { code: 'DSOA' },
    { code: 'D4' },
    { code: 'D11' },
    { code: 'D11FO', untilFurtherOrder: true },
    { code: 'D45' },
    { code: 'D45A' },
    { code: 'D46' },
    { code: 'D49' },
    { code: 'D58' },
    { code: 'REPC', status: 'continued' },
    { code: 'DPR', status: 'discharged' },
  ],
  anyOf: [
    'anonymity',
    'reporting restriction',
    'publicity',
    'press restriction',
    'media restriction',
    'reporting',
    'naming',
    'identifying',
    'publication',
    'contempt of court act',
    'identification',
    'youth justice',
    'young persons act',
    'adrodd',
    'postpon',
    'applies',
    'cca',
  ],
  cues: [
    {
      pattern:
        /\b(?:complainant'?s?|victim'?s?|lifelong|lifetime)? ?anonymity\b(?: (?:is )?(?:protected|applies|order))?/gi,
      form: 'noun',
    },
    {
      pattern: /\b(?:(?:youth |press )?reporting|press|publicity|media) restrictions?\b(?: direction| order)?/gi,
      form: 'noun',
    },
    {
      pattern:
        /\b(?:orders?|directions?) (?:restricting|prohibiting|preventing|against|banning) (?:the )?(?:publication|reporting|identification|naming)\b/gi,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:orders?|directions?|restrictions?) (?:(?:made|given|imposed|in force|continues) )?(?:under|pursuant to|per|by) (?:
        section|sec\.?|s\.?) ?(?:45A?|46|39|49|11|4(?: ?\(2\))?|58)(?![\dA-Z])(?:
          [^.;\n]{0,80}\b(?:
            contempt of court|criminal evidence|young persons|criminal procedure (?:and|&) investigations
            |sexual offences \(?amendment\)?
          ) act\b
          |(?: of the)? ?(?:CCA|CYPA|YJCEA|CPIA)\b
        )(?: (?:19)?\d{2}\b)?
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:orders?|directions?) (?:which |that )?(?:
          stop(?:ping|s)|prevent(?:ing|s)|prohibit(?:ing|s)|barr?(?:ing|s)|bann?(?:ing|s)|forbid(?:ding|s)
        ) (?:the )?(?:press|media|newspapers|reporters|journalists|anyone|publication)\b[^.;]{0,20} (?:
        naming|identifying)\b
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:section|s\.?) ?(?:39|45A?|46|49)(?: (?:
          of the )?(?:
            YJCEA|CYPA|youth justice (?:and|&) criminal evidence act|children (?:and|&) young persons act
          )(?: ?\d{4})?
        )?,? (?:orders?|directions?|anonymity|reporting|restrictions?|rep\.? restr\w*)\b
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:section|sec\.?|s\.?) ?(?:4 ?\(2\)|(?:4|11)(?= (?:of the )?(?:CCA|contempt)))
        (?:(?: of the)? (?:CCA|contempt of court act)(?: (?:19)?81)?)?,? (?:
        orders?|directions?|postponements?|restrictions?|applies)\b
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \b(?:section|sec\.?|s\.?) ?(?:49|(?:39|45A?|46)(?= (?:of )?(?:the )?(?:CYPA|YJCEA|children|youth)))(?:
          (?: of the)? (?:
            CYPA|YJCEA|children (?:and|&) young persons act|youth justice (?:and|&) criminal evidence act
          )(?: ?(?:19)?\d{2})?
        )? applies\b
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        \bpostponement (?:orders?|directions?)\b|\borders? postponing (?:the )?(?:publication|reports?|reporting)\b
        |\b(?:reporting|publication|report)(?: of [^.;,]{1,60}?)? (?:is |was |be |to be )?(?:hereby )?postponed\b
      `,
      form: 'noun',
    },
    { pattern: /\brep(?:orting|'?t?g)?\.? restr(?:ictions?|'?ns?|s)?\b\.?/gi, form: 'noun' },
    { pattern: /\b(?:lifetime |lifelong )?reporting directions?\b/gi, form: 'noun' },
    {
      pattern:
        /\bRRs?\b(?= (?:s(?:ection|\.)? ?(?:45A?|46|49|39|4|11)\b|lifted|imposed|made|continues?|remains?|refused))(?: s(?:ection|\.)? ?(?:45A?|46|49|39|4|11)\b)?/gi,
      form: 'noun',
    },
    { pattern: /\bdirection (?:restricting|prohibiting) (?:publicity|publication)(?: revoked)?\b/gi, form: 'noun' },
    { pattern: /\bcyfyngiadau adrodd\b/gi, form: 'noun' },
  ],
  has: {},
  examples: [
    {
      text: 'RR s45 lifted',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'discharged' }],
    },
    {
      text: 'Lifetime reporting direction made for the witness.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
    {
      text: 'Order under section 4(2) Contempt of Court Act',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
    {
      text: 'Postponement order made under s.4(2) CCA 1981 until the end of the linked trial.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
    {
      text: 'Section 49 CYPA 1933 applies.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
    {
      text: 'Reporting restrictions lifted.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'discharged' }],
    },
    {
      text: 'Order made under Section 11 of the Contempt of Court Act 1981 until further order',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made', power: 's.11 CCA 1981' }],
    },
    {
      text: 'Reporting restriction under section 45 Youth Justice and Criminal Evidence Act 1999 imposed. Fined £300, costs £85.',
      clauses: [
        { kind: 'order', type: 'reporting_restriction', status: 'made', power: 's.45 YJCEA 1999' },
        { kind: 'sentence', type: 'fine', amountPence: 30000 },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'The judge made an order preventing the media from identifying the girl.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
    {
      text: 'Application to lift reporting restrictions refused.',
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'refused' }],
    },
    {
      text: "Order restricting publication of the complainant's name.",
      clauses: [{ kind: 'order', type: 'reporting_restriction', status: 'made' }],
    },
  ],
};
