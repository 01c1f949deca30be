import { regexOf } from '../../text/patterns/over-lines.js';
import { codeAlone } from '../code-alone.js';
import { cue } from '../cue.js';
import type { OrderRule } from '../rule.js';
import { SHARED_NOUN } from '../shared-noun.js';

export const restrainingOrder: OrderRule = {
  kind: 'order',
  name: 'restraining-order',
  type: 'restraining_order',
  title: 'Restraining order',
  provision:
    'On conviction s.360 Sentencing Act 2020 (before 1 December 2020 s.5 Protection from Harassment Act 1997); on acquittal s.5A of that Act',
  codes: [{ code: '3047' }, { code: '3081' }, { code: '3260', on: 'acquittal' }, { code: '3263', status: 'varied' }],
  shortCodes: [
    { code: 'RESTRAO' },
    { code: 'RESTRAOP' },
    { code: 'RESTRAOP2' },
    { code: 'RESTRAOF', untilFurtherOrder: true },
    { code: 'RESTRAV', status: 'varied' },
    { code: 'RESTRAD', status: 'discharged' },
  ],
  anyOf: ['restrain', 'restr', 'ro', 'r/o', 'r.o', 'atal'],
  cues: [
    // a clerk's small letters: "dep + ro both ref"
    { pattern: /(?<![\w.'/-])ro(?![\w.'-]|\/ro\b)/g, form: 'noun' },
    // a short code that stands for its label: "2. RESTRAOP 5 Years"
    { pattern: codeAlone('RESTRAO(?:P2?|F)?'), form: 'noun' },
    { pattern: codeAlone('RESTRAV'), form: 'noun', status: 'varied' },
    { pattern: codeAlone('RESTRAD'), form: 'noun', status: 'discharged' },
    { pattern: /\brestraining[- ]orders?\b/gi, form: 'noun' },
    { pattern: cue`\brestraining\b${SHARED_NOUN}`, form: 'noun' },
    {
      pattern: regexOf('gi')`
        \borders?(?= (?:
          made )?(?:which |that )?restrain(?:ing|s) (?:him|her|them|d\b|[A-Z][a-z]+|the (?:defendant|offender))
          \b
        )
        |(?<!\b(?:behaviour|protection|prevention|court|community|bail|interim|abuse|risk|suspended sentence) )
        \borders?(?= (?:
          which |that )?(?:
            bans|banning|prohibits|prohibiting|forbids|forbidding|bars|barring|stops|stopping|prevents|preventing
            |tells|telling|requires|requiring
          ) (?:him|her|them|you|the (?:defendant|offender|man)|m(?:r|s|rs|iss) [a-z'-]+) (?:
          from |not to |to stay |to keep )?(?:
            contact(?:ing)?|approach(?:ing)?|harass(?:ing)?|go(?:ing)? (?:near|within)|com(?:e|ing) (?:near|within)
            |see(?:ing)?|speak(?:ing)? to|messag(?:e|ing)|post(?:ing)?|publish(?:ing)?|shar(?:e|ing)|away from
          )\b
        )
      `,
      form: 'noun',
    },
    {
      // by its power alone: "by order under section 360 of the Sentencing Act 2020"
      pattern: regexOf('gi')`
        \borders?(?= (?:
          (?:is |was )?(?:made|imposed|granted) )?(?:under|pursuant to|by virtue of) (?:section|sect?|s)\.? ?(?:
            (?:360|5A)\b(?! ?\(?\d)(?! of the (?!sent|prot))
            |5(?= (?:of )?(?:the )?(?:protection from harassment|PHA)\b)
          )
        )
        |\bg?orchymyn(?= (?:dan|o dan) adran (?:360|5A)\b)
      `,
      form: 'noun',
    },
    {
      pattern:
        /\brestraining(?= ?[:-] ?(?:y|yes|n|no|none|nil|made|refused|granted|adj\w*|\d{1,2} ?(?:y|yrs?|years?|m|mths?|months?|\/12))\b)/gi,
      form: 'noun',
    },
    {
      // "Order granted: restraining (conviction) 4 years"
      pattern:
        /(?<=\borders? (?:granted|made|refused|sought|imposed): ?(?:[a-z ()]{1,30}, ?)?)restraining\b(?! ?orders?)/gi,
      form: 'noun',
    },
    {
      // "Orders considered but not made: deprivation, restraining"
      pattern: /(?<=\borders?\b[^.;:\n]{0,60}: ?(?:[a-z, ]{1,40}[,&] ?|[a-z, ]{1,40} and ))restraining(?=\W*$|[.;,])/gi,
      form: 'noun',
    },
    {
      // "s.360 order 3 years", "s360: yes"
      pattern:
        /\b(?:section|sect?|s)\.? ?(?:360|5A)(?= ?(?:[:-] ?(?:yes|no|made|granted|refused|\d)|orders? (?:made|granted|refused|for|\d)))(?: orders?\b)?/gi,
      form: 'noun',
    },
    { pattern: /\brestr(?:aining|n?g)?\.? ord(?:er)?\b\.?/gi, form: 'noun' },
    { pattern: /\border(?: type| made| sought)? ?: ?restraining\b(?! order)/gi, form: 'noun' },
    {
      pattern:
        /\b(?:ROs?|R\/O)\b(?! ?\((?:referral|youth|yot|ref)\b)(?!['/-](?!t?il\b)(?!(?<=\/)(?:[a-z]{3}|SHPO|CBO|SPO|DEP|FORF|COSTS)))|\bR\.O\.(?!\w)/g,
      form: 'noun',
    },
    {
      // clerks' small letters, where what stands beside them is of an order: "ro 5y", "no dep/ro"
      pattern: regexOf('g')`
        (?<![\w.@'/-])r\/?o(?= ?
          (?:
            [:?]|- |-$|x\b|app|ref|gr|made\b|n\/?c\b|adj|not\b|no\b|sought|w\/d|req|until\b|ufo\b
            |\d{1,2} ?(?:yrs?|y|mths?|m|months?|years?|\/12)\b|for \d{1,2} ?(?:y|m)
          )
        )
        |(?<=\b(?:no|dep|forf|depriv|shpo|cbo)(?: ?[/&+,] ?| (?:and|or|nor) | ))r\/?o
        (?=\W*$|[.,;/]| (?:and|or|no)\b)
      `,
      form: 'noun',
    },
    { pattern: /\bg?orchymyn ataliol\b|\bg?orchymyn atal\b(?! (?:niwed|cam))/gi, form: 'noun' },
  ],
  has: { length: true, terms: 'all' },
  examples: [
    {
      text: 'Torrodd y diffynnydd orchymyn atal.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'No contact with the victim or posting about her online: restraining order, 3 years',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P3Y',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'Restraining order: not to contact VICTIM A. Delete all images of VICTIM A.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', terms: ['no_contact', 'delete_images'] }],
    },
    {
      text: 'Restraining order\nOrder details: Not to contact VICTIM A\nPeriod of order: 2 Years',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_contact'] }],
    },
    {
      text: 'Not to contact VICTIM A directly or indirectly until 05/01/2027.',
      code: '3047',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', until: '2027-01-05', terms: ['no_contact'] },
      ],
    },
    {
      text: 'No contact with VICTIM A for 12 months. Delete all images of VICTIM A.',
      code: '3047',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P12M',
          terms: ['no_contact', 'delete_images'],
        },
      ],
    },
    {
      text: 'Images to be deleted.',
      code: '3047',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', terms: ['delete_images'] }],
    },
    {
      text: 'Phone to be destroyed.',
      code: '3047',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made' },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
      ],
    },
    {
      text: 'Not made.',
      code: '3047',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'Magistrates drew the line at a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'The bench resisted calls for a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'We see no reason not to make a restraining order and we make one.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'A restraining order will be made only if the complainant attends.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending' }],
    },
    {
      text: 'The court preferred an SHPO to a restraining order.',
      clauses: [
        { kind: 'order', type: 'shpo', status: 'made' },
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
      ],
    },
    {
      text: 'Restraining order 2y if convicted.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'Breach of a restraining order. Jailed for 20 weeks. New restraining order for 5 years.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'breached' },
        { kind: 'sentence', type: 'custody', term: 'P20W' },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' },
      ],
    },
    {
      text: 'Bail: residence; curfew 7-7 tagged; not to contact Ms B.',
      clauses: [],
    },
    { text: 'Warned re breach of restraining order.', clauses: [] },
    {
      text: "The defendant was warned that breach of the restraining order is punishable with up to 5 years' imprisonment.",
      clauses: [],
    },
    {
      text: 'Conviction quashed on appeal. Restraining order therefore falls.',
      clauses: [
        { kind: 'outcome', type: 'conviction_quashed' },
        { kind: 'order', type: 'restraining_order', status: 'quashed' },
      ],
    },
    {
      text: 'The court set the restraining order at five years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' }],
    },
    {
      text: 'Restraining order for 3 years and 12 month community order.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' },
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
      ],
    },
    {
      text: 'Restraining order under s.360 Sentencing Act 2020 for 2 years to delete all images of Ms B.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          power: 's.360 SA 2020',
          terms: ['delete_images'],
        },
      ],
    },
    {
      text: 'Restraining order for 2 years. Terms: 1. must delete any intimate image of Ms B in his possession. 2. not to message Ms B.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          terms: ['no_contact', 'delete_images'],
        },
      ],
    },
    {
      text: 'RO 2 yrs, not to go within 100m of Ms B, not to send any person any image of Ms B.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          terms: ['no_approach', 'no_posting'],
        },
      ],
    },
    {
      text: 'Restraining order. Not to contact Ms B. Order expiring 14 June 2029.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', until: '2029-06-14', terms: ['no_contact'] },
      ],
    },
    {
      text: 'Notice of appeal lodged against restraining order. Order remains in force.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued' }],
    },
    {
      text: 'Appeal against restraining order lodged.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued' }],
    },
    {
      text: 'Application for a restraining order (s.5A Protection from Harassment Act 1997) dismissed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', power: 's.5A PHA 1997' }],
    },
    {
      text: 'Restraining order for 3 years, costs refused.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' }],
    },
    {
      text: 'Application for restraining order following acquittal adjourned to 7/7/26, bail n/a.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending', to: '2026-07-07' }],
    },
    {
      text: 'Crown applied for a restraining order; the justices retired and refused it.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'His appeal against a restraining order under s.5A PHA 1997 was allowed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'quashed', power: 's.5A PHA 1997' }],
    },
    {
      text: 'The restraining order he is accused of breaking was made in 2023.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'Deprivation refused in view of the restraining order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'RO / dep: yes / no',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Restraining order for 2 years. The defendant must not: 1. contact [PP]; 2. enter Oak Lane; 3. post any image of [PP] on any website.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          terms: ['no_contact', 'exclusion_zone', 'no_posting'],
        },
      ],
    },
    {
      text: 'Order made under section 5 of the Protection from Harassment Act 1997 for 3 years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', power: 's.5 PHA 1997', period: 'P3Y' }],
    },
    {
      text: 'The Crown seeks a restraining order. We make it for two years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'ro 5y, no dep',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'No order about the tablet and a restraining order for 2 years.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' },
      ],
    },
    {
      text: '18-month community order, two-year restraining order',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P18M' },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' },
      ],
    },
    {
      text: 'A restraining order has been made.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'The court put a restraining order in place.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'The Crown asked for a restraining order but did not get one.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'The Crown sought a restraining order, and it was made.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'The sentence did not include any restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: "V doesn't want RO",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'A restraining order was made but not a deprivation order.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Jailed for 12 weeks, with a restraining order until 2029.',
      clauses: [
        { kind: 'sentence', type: 'custody', term: 'P12W' },
        { kind: 'order', type: 'restraining_order', status: 'made', until: '2029' },
      ],
    },
    {
      text: 'A restraining order was all she wanted, the court heard.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'RO if guilty',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'RO 4y conv, nc V, no soc media re V',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P4Y',
          on: 'conviction',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'cps want RO - D ag - made 2y',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'SSO 18/52 s 18/12 RO 3yrs',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P18W', suspendedFor: 'P18M' },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' },
      ],
    },
    {
      text: 'RO vary - gr - remove cond 3',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'varied' }],
    },
    {
      text: 'Magistrates opted against a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'There will be no restraining order, the magistrates ruled.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'An application for a restraining order was left for another day.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending' }],
    },
    {
      text: 'He lost his bid to have the restraining order lifted.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', application: 'discharge' }],
    },
    {
      text: 'The prosecution was invited to apply for a restraining order but said it had no instructions.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made', sought: false }],
    },
    {
      text: 'RESTRAV - Restraining order varied\nOriginal order date: 01/02/2024\nVariation: end date amended to 01/02/2027',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'varied', originalDate: '2024-02-01', until: '2027-02-01' },
      ],
    },
    {
      text: 'The court has made a restraining order. It says that he must not contact you in any way.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', terms: ['no_contact'] }],
    },
    {
      text: 'The application to change the restraining order will be heard on 14 May 2026.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending', application: 'vary', to: '2026-05-14' }],
    },
    {
      text: 'The restraining order had only been in force a week when he broke it.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'Restraining order - 12 months - posting online about the complainant prohibited',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P12M', terms: ['no_posting'] }],
    },
    {
      text: 'Restraining order made on conviction. Effective until 3 September 2030. Prohibited from: contacting the complainant by any means; posting any comment or picture relating to her on any website.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          on: 'conviction',
          until: '2030-09-03',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'Restraining order made for the protection of the complainant, such order to continue in force until 1st July 2028.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', until: '2028-07-01' }],
    },
    {
      text: 'A restraining order will run for the next four years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P4Y' }],
    },
    {
      text: 'He must stay away from the victim for five years by virtue of a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y', terms: ['no_contact'] }],
    },
    {
      text: 'His restraining order was due to end in March 2027 but will now run to March 2029.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'extended', until: '2029-03' }],
    },
    {
      text: 'The restraining order was not renewed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'There was an application for a restraining order, to which the defence objected; the bench sided with the defence.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'The restraining order forbids him to send her images to anybody.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', terms: ['no_posting'] }],
    },
    {
      text: 'Gorchymyn atal am dair blynedd',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' }],
    },
    {
      text: 'Restraining order, expiring the 5th day of March 2029, made.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', until: '2029-03-05' }],
    },
    {
      text: 'Restraining order for 5 (five) years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' }],
    },
    {
      text: 'His appeal against the restraining order was allowed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'quashed' }],
    },
    { text: 'If he breaks the restraining order he can be sent to prison.', clauses: [] },
    { text: 'Any breach of the restraining order could mean prison.', clauses: [] },
    {
      text: 'The court extended an existing restraining order to 4 May 2030.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'extended', until: '2030-05-04' }],
    },
    {
      text: 'The pair want the restraining order lifted; the application will be heard on 4 May 2026.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'pending', application: 'discharge', to: '2026-05-04' },
      ],
    },
    {
      text: 'In 2022 he was given a restraining order, which he has since flouted.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'We are not making a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'Restraining order made until the next hearing.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'interim' }],
    },
    {
      text: 'Restraining order 3 years/Deprivation order refused',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' },
        { kind: 'order', type: 'deprivation', status: 'refused' },
      ],
    },
    {
      text: 'RO - victim does not want it - none made',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'Restraining order - vary\nNew expiry date 03/03/2029',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'varied', until: '2029-03-03' }],
    },
    { text: 'He was told that a restraining order can last for life.', clauses: [] },
    {
      text: 'The complainant hoped for a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'A restraining order was discussed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'Restraining order? No.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'Ni osodwyd gorchymyn atal.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'Whether the restraining order sought by the police was imposed is not noted.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'applied_for' }],
    },
    {
      text: 'Neither a restraining order nor a deprivation order was considered proportionate.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'refused' },
      ],
    },
    {
      text: 'Ni wnaed gorchymyn amddifadu na gorchymyn atal.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
      ],
    },
    {
      text: 'Application for a restraining order. Unopposed. Order made.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'The judge was asked for a restraining order. The application fails.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'He flouted the restraining order twice.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'Restraining order 3/4/2024 varied.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'varied', originalDate: '2024-04-03' }],
    },
    {
      text: 'Restraining order until 4 May 2029: she must get rid of all copies and may not tag him on Facebook.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          until: '2029-05-04',
          terms: ['no_posting', 'delete_images'],
        },
      ],
    },
    { text: 'If you breach a restraining order you can go to prison, she was warned.', clauses: [] },
    {
      text: 'An attempt to get her restraining order relaxed was refused.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', application: 'vary' }],
    },
    {
      text: 'The judge might yet impose a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'unclear' }],
    },
    {
      text: 'Ni wnaeth y Goron gais am orchymyn atal.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made', sought: false }],
    },
    {
      text: 'He is subject to a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued' }],
    },
    {
      text: 'He is now subject to a restraining order for 2 years.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'Restraining Order made for 18 months. Not to approach within 50 metres of Ms Fern, not to go to 4 Quartz Lane.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P18M',
          terms: ['no_approach', 'exclusion_zone'],
        },
      ],
    },
    {
      text: 'R/O 2 yrs, no contact direct or indirect by any means including social media.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_contact'] }],
    },
    {
      text: 'Application to discharge restraining order refused.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', application: 'discharge' }],
    },
    {
      text: 'Restraining order until further order. Not to post, upload or share any image of the complainant. To delete all images of her.',
      code: '3047',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          untilFurtherOrder: true,
          terms: ['no_posting', 'delete_images'],
        },
      ],
    },
    {
      text: 'Breach of restraining order',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'She broke a restraining order by sending a card and was fined £80.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'breached' },
        { kind: 'sentence', type: 'fine', amountPence: 8000 },
      ],
    },
    {
      text: 'The bench did not consider a restraining order to be appropriate.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'His request to vary the restraining order was thrown out.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', application: 'vary' }],
    },
    {
      text: 'RO s.360 SA 2020 18 mths. Not w/in 200m of vic.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P18M', terms: ['no_approach'] }],
    },
    {
      text: 'Restraining order until 2030: not to share photographs of her online, and he must remove any of those already posted.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          until: '2030',
          terms: ['no_posting', 'delete_images'],
        },
      ],
    },
    {
      text: 'He was made the subject of a five-year restraining order and must pay £85 costs.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' },
        { kind: 'sentence', type: 'costs', amountPence: 8500 },
      ],
    },
    {
      text: 'Restraining order refused but deprivation order made re phone.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Application to vary restraining order adjourned to 02/06/2025.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending', application: 'vary', to: '2025-06-02' }],
    },
    {
      text: 'Application to discharge restraining order granted.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'discharged', application: 'discharge' }],
    },
    {
      text: 'Restraining order extended by 2 years to 01/03/2028.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'extended', until: '2028-03-01' }],
    },
    {
      text: "Restraining order imposed on 04/02/2023 at Leeds Magistrates' Court to remain in force.",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued', originalDate: '2023-02-04' }],
    },
    {
      text: 'RESTRAOF - Restraining order until further order\nRestraining order made for the defendant in the following terms: Not to contact directly or indirectly Jade Fern. Not to go within 100 metres of Flint Road. All images to be deleted. This order lasts until further order. This order is made on conviction.',
      code: '3047',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          untilFurtherOrder: true,
          on: 'conviction',
          terms: ['no_contact', 'exclusion_zone', 'delete_images'],
        },
      ],
    },
    {
      text: "Breach of restraining order imposed by Derby Magistrates' Court on 01/01/2024. Committed to prison for 8 weeks.",
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'breached' },
        { kind: 'sentence', type: 'custody', term: 'P8W' },
      ],
    },
    {
      text: 'Existing restraining order varied to include no posting of images of [PP]. Expires 01/02/2026.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'varied', until: '2026-02-01' }],
    },
    {
      text: '12 month restraining order. Not to approach [PP] or go within 50m of her. No contact by any means including social media.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P12M',
          terms: ['no_approach', 'no_contact'],
        },
      ],
    },
    {
      text: 'Interim restraining order pending sentence.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'interim' }],
    },
    {
      text: 'Restraining order withdrawn. Deprivation adj for 28 days.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'withdrawn' },
        { kind: 'order', type: 'deprivation', status: 'pending' },
      ],
    },
    {
      text: 'Restraining order (5 years) - on acquittal - s5A PHA 1997',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y', on: 'acquittal' }],
    },
    {
      text: 'No order for costs. No separate penalty. No restraining order sought.',
      clauses: [
        { kind: 'sentence', type: 'no_separate_penalty' },
        { kind: 'order', type: 'restraining_order', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'Restraining order terminated',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'discharged' }],
    },
    {
      text: "RESTRAD - Restraining order discharged\nRestraining order made by Hull Magistrates' Court on 01/02/2022 discharged.",
      code: '1029',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'discharged', originalDate: '2022-02-01' }],
    },
    {
      text: 'Restraining order and SHPO made for 5 years.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made' },
        { kind: 'order', type: 'shpo', status: 'made', period: 'P5Y' },
      ],
    },
    {
      text: 'Harassment - put in fear of violence. Restraining order not required. Deprivation: not applied for.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'Restraining order made for 3 years with terms: (1) not to contact directly or indirectly Ruby Ash; (2) not to enter Granite Close; (3) not to publish any images or videos of Ruby Ash on any social media platform.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P3Y',
          terms: ['no_contact', 'exclusion_zone', 'no_posting'],
        },
      ],
    },
    {
      text: 'RO until 12 Jan 2028: NC with [PP], not to go within 200m of [ADDRESS], not to post about [PP] online',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          until: '2028-01-12',
          terms: ['exclusion_zone', 'no_posting'],
        },
      ],
    },
    {
      text: 'He was made subject to a five-year restraining order forbidding him from contacting her or sharing any images of her.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P5Y',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: "Sentenced to 18 weeks' imprisonment suspended for 12 months, 150 hours unpaid work, a restraining order for four years and ordered to hand over his laptop for destruction.",
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P18W', suspendedFor: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 150 },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P4Y' },
        { kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', destroy: true },
      ],
    },
    {
      text: 'No restraining order or deprivation order was made.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Neither a restraining order nor a deprivation order was sought.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'not_made', sought: false },
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'Restraining order of 10 June 2023 revoked.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'discharged', originalDate: '2023-06-10' }],
    },
    {
      text: "Gorchymyn atal am 5 mlynedd. Dim cysylltu â'r achwynydd.",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P5Y' }],
    },
    {
      text: 'Gorchymyn Ataliol / Restraining Order: 2 flynedd / 2 years',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' }],
    },
    {
      text: 'COEW - Community order England / Wales Community order made. The defendant must comply with the requirements (shown below) by 01/02/2026. RESTRAOP - Restraining order for period Restraining order made for the defendant in the following terms: not to contact PC Basalt. This order lasts for 18 Months. This order is made on conviction. DEPO - Order for deprivation of rights (other than vehicle) Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of their rights in 1 x laptop.',
      clauses: [
        { kind: 'sentence', type: 'community_order', until: '2026-02-01' },
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P18M',
          on: 'conviction',
          terms: ['no_contact'],
        },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'Application for restraining order on acquittal refused.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused', on: 'acquittal' }],
    },
    {
      text: 'Restraining order duration 3 years, conditions as per schedule attached',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' }],
    },
    {
      text: 'Jailed for 10 weeks and given an indefinite restraining order. He was told his phone and laptop would be destroyed.',
      clauses: [
        { kind: 'sentence', type: 'custody', term: 'P10W' },
        { kind: 'order', type: 'restraining_order', status: 'made', untilFurtherOrder: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
      ],
    },
    {
      text: 'Restraining order NOT granted, victim does not wish it.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'Restraining order application opposed, adjourned for contested hearing on 22nd July 2025 at 2pm.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending', to: '2025-07-22' }],
    },
    {
      text: 'Restraining order made on 12/03/2024 varied. Now expires 12/03/2027.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'varied', until: '2027-03-12', originalDate: '2024-03-12' },
      ],
    },
    {
      text: 'The defendant is already subject to a restraining order until 2027.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued', until: '2027' }],
    },
    {
      text: "In breach of a restraining order made by York Magistrates' Court on 03/04/2023 contacted the complainant",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'breached' }],
    },
    {
      text: 'He was banned from contacting his ex-partner for three years under a restraining order. Prosecutors had not applied for a deprivation order.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', terms: ['no_contact'] },
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'Restraining order for 5 years with conditions not to contact victim directly or indirectly and not to post any intimate images of her on the internet and to surrender all mobile devices to police for inspection.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P5Y',
          terms: ['no_contact', 'no_posting', 'surrender_devices'],
        },
      ],
    },
    {
      text: 'Committed to prison for 12 weeks suspended for 18 months. Restraining order - indefinite. Order for deprivation - refused (phone shared with family).',
      clauses: [
        { kind: 'sentence', type: 'suspended_custody', term: 'P12W', suspendedFor: 'P18M' },
        { kind: 'order', type: 'restraining_order', status: 'made', untilFurtherOrder: true },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'The court refuses to make a restraining order and makes no order for deprivation.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'Not in the interests of justice to make a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'refused' }],
    },
    {
      text: 'Restraining order proceedings adjourned until 09/09/2025. Interim order to continue.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'pending', to: '2025-09-09' }],
    },
    {
      text: "RESTRAOP - Restraining order for period\nProtected person Olive Slate\nProtected person's address 1 Pewter Way\nOrder details Not to contact directly or indirectly Olive Slate. Not to publish or share any photograph of her.\nPeriod of order 2 Years\nConviction / acquittal Acquitted",
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          on: 'acquittal',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'Compensation £200. Restraining order 24 months. Depr of rights re laptop adj sine die.',
      clauses: [
        { kind: 'sentence', type: 'compensation', amountPence: 20000 },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P24M' },
        { kind: 'order', type: 'deprivation', status: 'pending', property: ['device'] },
      ],
    },
    {
      text: 'Restraining order - 3 yrs. Forfeiture app - granted (iPhone). SHPO app - refused.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' },
        { kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] },
        { kind: 'order', type: 'shpo', status: 'refused' },
      ],
    },
    {
      text: 'He escaped a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'Application to vary restraining order made on 01/02/2024 granted: condition 3 removed.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'varied', application: 'vary', originalDate: '2024-02-01' },
      ],
    },
    {
      text: 'Application to extend restraining order listed 01/04/2025. Restraining order to remain in force meanwhile.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'pending', application: 'extend', to: '2025-04-01' },
        { kind: 'order', type: 'restraining_order', status: 'continued' },
      ],
    },
    {
      text: 'Acquitted. Restraining order for 12 months on acquittal, not to contact or approach [NAME].',
      clauses: [
        { kind: 'outcome', type: 'not_guilty' },
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P12M',
          on: 'acquittal',
          terms: ['no_contact', 'no_approach'],
        },
      ],
    },
    {
      text: 'The district judge imposed a restraining order lasting until March 2027, which bars him from publishing material about her.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', until: '2027-03', terms: ['no_posting'] }],
    },
    {
      text: 'Lifetime restraining order and lifelong SHPO.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', untilFurtherOrder: true },
        { kind: 'order', type: 'shpo', status: 'made' },
      ],
    },
    {
      text: "Restraining order. Terms: 1. No contact direct or indirect with AB. 2. Not to attend AB's home or workplace. 3. Not to share, or threaten to share, images of AB. To 14/02/2030.",
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          terms: ['no_contact', 'exclusion_zone', 'no_posting'],
          until: '2030-02-14',
        },
      ],
    },
    {
      text: 'Conditional discharge 12 months. Restraining order discharged.',
      clauses: [
        { kind: 'sentence', type: 'conditional_discharge', period: 'P12M' },
        { kind: 'order', type: 'restraining_order', status: 'discharged' },
      ],
    },
    {
      text: 'Restraint order under section 41 of the Proceeds of Crime Act 2002 continues.',
      clauses: [],
    },
    {
      text: 'Application to discharge restraining order refused. Order of 5 July 2023 remains in force.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused', application: 'discharge' },
        { kind: 'order', type: 'restraining_order', status: 'continued' },
      ],
    },
    {
      text: 'Application for full restraining order adjourned to 18/06/2025. Interim order made until then.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'pending', to: '2025-06-18' },
        { kind: 'order', type: 'restraining_order', status: 'interim', until: '2025-06-18' },
      ],
    },
    {
      text: 'Restraining order 2 years. Must hand his tablet to police on request.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['surrender_devices'] },
      ],
    },
    {
      text: 'Gorchymyn atal am 2 flynedd. Ni chaiff gysylltu â [PP].',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_contact'] }],
    },
    {
      text: 'Barred from contacting her for eighteen months under a restraining order.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P18M', terms: ['no_contact'] }],
    },
    {
      text: 'A two-year order restraining him from posting about her was made.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_posting'] }],
    },
    {
      text: 'Not to go within 50 metres of [PP]. Restraining order 18 months.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P18M', terms: ['no_approach'] }],
    },
    {
      text: "Restraining order 1 year. Not to go within 50 metres of the complainant's home.",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P1Y', terms: ['exclusion_zone'] }],
    },
    {
      text: 'Restraining order varied on application of the defendant: condition 2 (not to enter Elm Way) removed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'varied', application: 'vary' }],
    },
    {
      text: "RO ext'd to 1/1/27",
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'extended', until: '2027-01-01' }],
    },
    {
      text: 'RO n/a',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'not_made' }],
    },
    {
      text: 'RO 2 yrs. 1 NC dir/indir [PP]. 2 Not to post re [PP] on SM.',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'Restraining order: 2 years. Prohibitions: (a) contacting [PP]; (b) entering Flint Lane; (c) posting any image of [PP].',
      clauses: [
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P2Y',
          terms: ['no_contact', 'exclusion_zone', 'no_posting'],
        },
      ],
    },
    {
      text: 'RO x 3 yrs - no contact',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y', terms: ['no_contact'] }],
    },
    {
      text: 'Appeal against restraining order dismissed.',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'continued' }],
    },
    {
      text: 'Restraining order expires midnight 05/06/2028',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made', until: '2028-06-05' }],
    },
  ],
};
