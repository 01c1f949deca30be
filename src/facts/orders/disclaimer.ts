import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';
import type { OrderRule } from '../rule.js';

/** A court that orders what is consented to has made an order. */
const NOT_ORDERED = sourceOf`
  (?!
    [^;.]{0,90}\b(?<!\bno )(?:
      order(?:s|ed)? (?:is |was )?(?:made|granted)|so ordered|ordered|granted
      |(?:under|pursuant to) (?:the )?(?:s|sect?|section)\b|s\.? ?\d{2,3}
    )
  )(?![^;.]{0,60}\. (?:the |an )?(?:order (?:is |was )?(?:made|granted)|so ordered|ordered\b))
`;

export const disclaimer: OrderRule = {
  kind: 'order',
  name: 'disclaimer',
  type: 'disclaimer',
  title: 'Property given up, or deletion promised, without an order',
  provision: 'none: disclaimer, consent or undertaking',
  codes: [],
  shortCodes: [],
  anyOf: ['disclaim', 'undert', 'consent', 'voluntar', 'agree', 'signed over', 'relinquish', 'waiv', 'up'],
  cues: [
    { pattern: /\bdisclaim(?:s|ed|er|ers|ing)?\b/gi, form: 'verb' },
    {
      pattern: regexOf('gi')`
        \b(?:undert(?:akes?|akings?|ook|aken)|consents?|consented|consenting|(?<!\b(?:court|bench|magistrates|justices|judge|jps?|we|i) (?:(?:have|has|had|also|then) )?)(?:agree[sd]?|agreeing))(?: (?:
          given|accepted|to the court|by|the|defendant|defence|his|her|formally|solicitor)
        )* (?:to|that (?:the )?(?:he|she|they|defendant|offender) (?:will|would|is to)) (?:
          (?:the|its|their|his|her|police|having|phone|device|voluntarily|permanently) )*
        (?:
          destruction|deletion|forfeit(?:ure)?|delet\w+|destroy\w*|wip\w+|eras\w+|surrender\w*|hand\w* over|give up
        )\b(?:(?: and| &|/) (?:destruction|disposal|deletion|destroy\w*)\b)?${NOT_ORDERED}
      `,
      form: 'verb',
    },
    {
      // "destroyed by consent, no order made": what is given up without one; "forfeited by consent" is an order
      pattern: regexOf('gi')`
        \b(?:forfeiture|destruction|deletion|forfeited|destroyed|deleted|wiped|forf)(?: (?:and|&) (?:destr\w*|disposal))?
        (?: of [^.;,:]{1,40}?)?(?:,| -)? (?:by|with) (?:the |his |her |their |defendant's )*(?:consent|agreement)\b
        (?=[^.;]{0,20}\b(?:no (?:formal |court )?orders?|without (?:an? )?(?:formal |court )?order)\b)
      `,
      form: 'verb',
    },
    {
      pattern: regexOf('gi')`
        \b(?:relinquish|waiv|renounc|abandon|surrender)(?:e|es|ed|ing|s)? (?:(?:all|any|his|her|their|the|legal) )*
        (?:claims?|ownership|title|interest|rights?)\b
        |\bgiv(?:es?|en|ing) up (?:(?:all|any|his|her|their|the|legal) )*(?:claims?|ownership|title|rights?)\b
      `,
      form: 'verb',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    {
      pattern:
        /\bvoluntar(?:y|ily) (?:surrender(?:ed|s)?|hand(?:ed|s)? (?:over|in)|gave up|given up|relinquish(?:ed|es)?|disclaim(?:ed|s)?)\b|\b(?:given up|handed (?:over|in)|surrendered|relinquished) voluntarily\b|\bsigned over\b/gi,
      form: 'verb',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: 'Defendant agrees to forfeiture of the camera and no order is necessary.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Phone disclaimed by defendant.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant undertakes to delete all images of the complainant.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['images'] }],
    },
    {
      text: 'Forfeiture of the tablet by consent.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant consents to forfeiture of the camera. Order made.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant relinquishes all claim to the laptop.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant agrees to deletion of images; no order necessary.',
      clauses: [{ kind: 'order', type: 'disclaimer', status: 'made', property: ['images'] }],
    },
  ],
};
