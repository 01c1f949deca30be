import { regexOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

/** Only property comes back by an order. */
const ANY = ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'animal', 'other'] as const;

export const propertyReturn: OrderRule = {
  kind: 'order',
  name: 'property-return',
  type: 'property_return',
  title: 'Property to be returned',
  provision: 's.1 Police (Property) Act 1897 or none named',
  codes: [],
  shortCodes: [],
  anyOf: ['return', 'rtn', 'restored', 'released', 'back', 'ret', 'dychwel', 'ddychwel'],
  cues: [
    {
      pattern:
        /\borders? for (?:the |its |their )?return\b(?= (?:made|refused|granted|sought|either|adjourned)\b|\W*$|[.,;])/gi,
      form: 'noun',
    },
    {
      // "the magistrates returned it to him", "the court gave him back his phone"
      pattern: regexOf('gi')`
        (?<=\b(?:court|bench|magistrates|justices|judge)(?: also| then| have| has| now| instead)? )(?:
          return(?:ed)?(?= (?:it|them|the|his|her|their)\b[^.;,]{0,30}? to (?:him|her|them|its owner|their owner|the (?:defendant|owner)))
          |(?:handed|gave|given)(?= (?:(?:him|her|them) back (?:his|her|their|the)|(?:it|them|the|his|her|their)(?: [a-z0-9]+){0,3} back)\b)
        )
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /\bnot (?:to )?be (?:returned|released|handed back|given back)(?: to (?:the )?[a-z]+)?(?= (?:[^.;]{0,60} )?until\b)/gi,
      form: 'verb',
      needs: ANY,
      firm: true,
    },
    {
      pattern: regexOf('gi')`
        (?<=\b(?:before|prior to|then|and|&) )(?:return(?:ing)?|hand(?:ing)? back|giv(?:e|ing) back|releas(?:e|ing))
        (?= (?!to\b|on\b|for\b|from\b)[a-z])\b
        |(?<=\b(?:then|and|&) )(?:hand|give) (?:the|his|her|their)(?: [a-z0-9]+){1,3} back\b
        |(?<=\b(?:then|and|&|before|prior to|after which) )(?:hand(?:ing)?|giv(?:e|ing)|pass(?:ing)?)(?: (?:it|them))? back\b
        |(?<=
          \b(?:before|prior to|then|and|&) (?:(?:the )?(?:police|officers|force|they|you|we) (?:will |then |can )?)?
        )(?:hand|giv|return)(?:e|ing)? (?:it|them|him|her)(?: back| to (?:him|her|them|the (?:defendant|owner)))\b
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:can|may|to|should|must|will) (?:now )?(?:have|get) (?=
          (?:your |his |her |their |the )?(?:[a-z]+ ){0,2}(?:
            i?phones?|mobiles?|laptops?|tablets?|devices?|computers?|property|camera|car|vehicle
          ) back\b
          |(?:it|them) back\b
        )
        |\b(?:can|may|to|should) (?:now )?(?:collect|pick up|retrieve) (?:
          (?:it|them)(?= (?:back )?(?:from|at) (?:the |any )?(?:[a-z]+ )?(?:police|station|court)\b)
          |(?=
            (?:your|his|her|their|the) (?:[a-z]+ ){0,2}(?:
              i?phones?|mobiles?|laptops?|tablets?|devices?|computers?|property|camera|car|vehicle
            )\b
          )
        )
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /\bto be (?:collected|retrieved|picked up) (?:by|from)\b|\b(?:can|may) (?:now )?be (?:collected|retrieved|picked up)\b(?! by police)/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /\b(?:refus(?:ed|es)|declin(?:ed|es)) to (?:return|hand back|give back|release) (?=(?:his|her|their|the|any|a)\b)/gi,
      form: 'verb',
      status: 'refused',
      needs: ANY,
      firm: true,
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:
            i?phones?|mobiles?|laptops?|tablets?|i?pads?|macbooks?|devices?|handsets?|computers?|cameras?|usbs?
            |sticks?|drives?|apple|samsung
          )(?: \w{1,6})?(?: ?[-:(] ?| )
        )(?:ret|rtn)(?:'?n?'?d)?(?=\.?\)?(?: ?[.;,/+&]| ?$| and ))
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /(?:^|(?<=[.;:,&+-] ))ret\b\.?(?= (?:all |the )?(?:i?phones?|mobs?|mobiles?|laptops?|tablets?|devices?|property)\b)/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: /(?:^|(?<=[.;:,&+-] ))return\b(?! (?:to court|on|for|date|ticket|hearing|journey|to the uk))/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:order(?:ed|s|ing)|direct(?:ed|s|ing)|allow(?:ed|s|ing)|authoris(?:ed|es|ing)) (?:
        its |their |the (?:immediate |prompt )?|his |her )(?:return|release)\b
        (?! (?:to (?:court|custody|prison)|on bail))
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:court|bench|magistrates|justices|judge|chair(?:man|woman)?)(?: has| have)? (?:
          said|ruled|told (?:him|her|them)|agreed|directed|ordered)(?: that)? (?:he|she|they) )
        (?:could|would|should) (?:get|have) (?:his|her|their|the)(?: [a-z0-9]+){1,4}? back\b
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:goes|go|will go|is to go|to go|should go|must go|may go|can go) back to (?=
          (?:
            him|her|them|you
            |(?:the |its |his |her )?(?:
              defendant|owner|complainant|offender|family|mother|father|employer|victim|wife|husband|partner
            )
            |m(?:rs?|s|iss) )
          \b
        )
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /\b(?:will|can|may|is to|are to|shall) (?:get|have) (?:back (?:his|her|their|the)\b|(?:his|her|their|the)(?: [a-z]+){1,4}? back\b)/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:
          (?:to be |be |is |are |was |were |shall be |must be |can be |may be )
          (?:returned|restored|released|handed back|given back)
          |(?:returned|restored|released|handed back|given back)(?! (?:the|his|her|their|its|a|it|them|all|some)\b)
        )(?: back)?(?: t
          o (?:the |his |her |their )?(?:
            defendant|owner|def\b|deft\b|him|her|them|offender|family|rightful owner|complainant|lawful owner
          )(?:'s)?
        )?
      `,
      form: 'verb',
      needs: ANY,
    },
    {
      pattern:
        /\b(?:to be |to go |then )*(?:ret(?:'?n?'?d)?|rtn|back) to (?:the )?(?:d|def|deft|defendant|owner|him|her)\b|\bto be ret(?:'?n?'?d)?\b\.?/gi,
      form: 'verb',
      needs: ANY,
    },
    {
      // "a request for the return of the laptop", "asked for his phone back"
      pattern: regexOf('gi')`
        (?<=
          \b(?:applications?|requests?|pleas?|bids?|claims?|ask(?:s|ed|ing)?|appl(?:y|ies|ied)|appealed) (?:
          by [^.;,]{1,30} )?for )
        (?:
          (?:the )?(?:return|release) of\b
          |(?=(?:the|his|her|their|a|my)(?: [a-z'-]+){1,4}? back\b)(?:the|his|her|their|a|my)(?= )
        )
      `,
      form: 'verb',
      status: 'unclear',
      needs: ANY,
    },
    {
      pattern: regexOf('gi')`
        \b(?:police|officers?|oic|crown|cps|force) (?:
          to|may|can|should|shall|must|will|are to|is to|are free to|were (?:told|ordered|directed) to
          |have been (?:told|ordered) to
        ) (?:now )?(?:
          (?:return|hand back|give back|release)\b
          |(?:give|hand|let)(?: (?:him|her|them))?(?: have)?(?= (?:
            back )?(?:the|his|her|their)(?: [a-z0-9-]+){1,3}(?: back)?\b
          )(?= (?:back\b|[a-z0-9 -]{1,40} back\b))
        )
        |\b(?:orders? for (?:the )?)?return of\b|\borders? for (?:the )?return(?= to)
        |\b(?:before|then|and) return to (?:the )?(?:d|def|deft|defendant|owner|him|her)\b|\b(?:i'w|(?:i|yn) gael ei|cael ei|caiff ei|gaiff ei) d?dychwelyd\b|(?<=^|[.;:] )dychwelyd\b
        |\bdychwel(?:wyd|er)\b
      `,
      form: 'verb',
      needs: ANY,
    },
  ],
  unless: [
    {
      because: 'a person comes back, or papers',
      pattern: regexOf('i')`
        ^[^.;]{0,40}\b(?:
          to (?:
            court|custody|prison|hmp|work|school|live
            |the (?:address|property|scene|court|area|house|premises|uk|country)|this court|reside
          )
          |plea form|for (?:sentence|trial|hearing|psr)|verdict|the form|on bail|from custody|on licence|into the
        )\b
      `,
      where: 'after',
    },
    {
      because: 'a person is released',
      pattern:
        /\b(?:defendant|he|she|offender|prisoner|him|her|upon|on|being|person|when) (?:(?:is|was|to|be|are|being) ){0,3}released\b|licen[cs]e|pre-release|\bpleas?\b|verdict|summons|warrant/i,
      where: 'before',
    },
    {
      because: 'what was done before, and by nobody here',
      pattern: /\balready (?:been )?(?:ret|rtn|return|given|handed|restor)[a-z']*(?: back)?$/i,
      where: 'before',
    },
    {
      because: 'a prohibition',
      pattern:
        /\b(?:not|never) (?:ever )?(?:to )?(?:be )?(?:return|handed back|given back|restored)|(?:\bnot|\bnever|n't) (?:(?:be|to|get|getting|have|having|being) )*(?:(?:coming|going|come|go|given|handed|sent|passed) )?(?:(?:it|them|(?:his|her|their|the) [a-z]+) )?back\b/i,
      where: 'before',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: "Y ffôn i gael ei ddychwelyd i'r diffynnydd.",
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: 'The police can give him back his tablet.',
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: 'He returned the tablet to the shop.',
      clauses: [],
    },
    {
      text: 'Tablet goes back to the complainant.',
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: 'Property - order for return to owner: laptop computer',
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: 'His phone would be wiped before police hand it back.',
      clauses: [
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'The magistrates said he could have his tablet back.',
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: 'The court refused to return his tablet.',
      clauses: [{ kind: 'order', type: 'property_return', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Ms Test will have her tablet back, but only once police have scrubbed the recordings.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Tablet returned to defendant after police wiped the images.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made' },
      ],
    },
    {
      text: 'No deprivation order. Police to return iPhone to defendant.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    { text: 'To attend or to return the plea form sent with the summons', clauses: [] },
    {
      text: 'Phone to be returned to the defendant after 28 days provided police confirm no illegal images remain.',
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true }],
    },
    {
      text: 'Phone to be examined by police and returned if clear. Hard drives to be destroyed.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'], conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'], destroy: true },
      ],
    },
    {
      text: 'The tablet was forfeited and is never to be given back.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: "iPhn ret'd to D",
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
    {
      text: "Tablet ret'd to deft",
      clauses: [{ kind: 'order', type: 'property_return', status: 'made', property: ['device'] }],
    },
  ],
};
