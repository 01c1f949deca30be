import { sourceOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

const CHARGE = '(?:charges?|offences?|counts?|allegations?|informations?|summons)';
/** What takes its place. */
const ANOTHER = sourceOf`
  (?:an? |the |one |two )?(?:(?:
      new|fresh|lesser|alternative|amended|summary|single|different|more serious|less serious|substantive|other
      |another|separate
    ) )*(?:
    (?:charges?|offences?|counts?|allegations?)\b(?! (?:cable|lead|card))|one (?:of|under|contrary|for)\b
    |s(?:ection)?\.? ?\d
  )
`;

/** The charge was replaced by another, or entered in error: the new one is to be followed. */
export const replaced: OutcomeRule = {
  kind: 'outcome',
  name: 'replaced',
  type: 'replaced',
  provision: 's.123 Magistrates’ Courts Act 1980',
  codes: [{ code: '2060' }, { code: '4583' }],
  shortCodes: ['ERR', 'WDRNOFF'],
  anyOf: ['replaced', 'amended', 'superseded', 'entered in error', 'in favour of', 'substituted', 'removed in error'],
  cues: [
    cue`\b(?:this |the )?(?:offence|charge)?(?: has been| was| is)? ?(?:replaced (?:with|by) (?:an)?other (?:offence|charge)|substituted (?:with|by|for) (?:an)?other (?:offence|charge))\b`,
    cue`\b(?:replaced|substituted) (?:by|with|for) (?:an? |the )?(?:new|alternative|fresh|lesser|amended|other) (?:offence|charge)s?\b`,
    cue`\bentered in error\b`,
    cue`\b(?:replaced|substituted|superseded) (?:by|with|for) (?:an? |the )?(?:(?:new|alternative|fresh|lesser|amended|other|single|summary) )?(?:charges?|offences?|counts?|allegations?) (?:of|under|contrary|for)\b`,
    cue`(?<!\bnot )(?<!\bto )\b(?:charge|offence|count|allegation)(?: \d{1,2})?(?: (?:is|was|has been|to be))? amended(?: (?:at|on|in|by)(?: the)?(?: [a-z]+){1,3}?)?(?: from (?:s\.? ?|section )?[\w ()]{1,40}?)? to (?:read )?(?!(?:the |its )?(?:date|particulars|wording|add|include|show|reflect|correct)\b)(?:an? |one )?(?:charge |offence )?(?:of |s\.? ?\d|section \d|[a-z])`,
    cue`\b(?:offence|charge|count|allegation) (?:was|were|is|has been|to be) (?:replaced (?:with|by)|substituted (?:with|by)) (?:one|another|a|an|the|that|common)\b`,
    cue`\b(?:replaced|substituted|superseded) (?:by|with|for) (?:(?:charge|count|offence|matter)s? (?:no\.? ?)?\d|(?:s\.|section) ?\d)`,
    cue`\b${CHARGE}\b(?! (?:cable|lead|card))(?:[^.;]|\.(?=\w)){0,80}?\b(?<!\b(?:not|never|be) )(?:replaced|substituted|superseded)(?: (?:at|on|in|later|before|during|today|the|a|first|second|next|hearing|court|committal|trial|plea|stage|since)){0,5} (?:by|with|for) ${ANOTHER}`,
    cue`(?<=^|[.;] ?)(?:replaced|substituted|superseded)(?: (?:at|on|in|the|first|hearing|court|trial)){0,5} (?:by|with|for) ${ANOTHER}`,
    cue`(?<=^|[.;] ?)amended to (?=common assault|harassment|s\.? ?\d|section \d)`,
    cue`\bwithdrawn (?:in favour of|and (?:replaced|substituted)(?: by| with)?)(?: an?)?(?:other)? (?:offence|charge)?`,
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'The burglary charge was replaced by one of theft.',
      clauses: [{ kind: 'outcome', type: 'replaced' }],
    },
    {
      text: 'This offence has been replaced with another offence',
      code: '2060',
      clauses: [{ kind: 'outcome', type: 'replaced' }],
    },
    { text: 'Charge substituted with a charge under s.66B(1).', clauses: [{ kind: 'outcome', type: 'replaced' }] },
    { text: 'Charge 2 amended to harassment without violence.', clauses: [{ kind: 'outcome', type: 'replaced' }] },
    { text: 'Charge amended to add the date.', clauses: [] },
    {
      text: 'ERR - Entered in error\nReason: wrong code',
      code: '4583',
      clauses: [{ kind: 'outcome', type: 'replaced' }],
    },
  ],
};
