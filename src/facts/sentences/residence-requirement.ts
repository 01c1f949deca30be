import { DURATION } from '../../text/figures/durations.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { IMPOSED, namedRequirement } from './requirement-rule.js';

const LIVE = '(?:lives?|resides?|stay|remain living|continue (?:to live|living))';
const WHERE =
  '(?: only)? (?:at|with|in|where|as directed|with (?:his|her|their|your))\\b(?:(?! (?:and|but|who|that|until)\\b)[^.;:,\\d]|\\d{1,4}[a-z]? ){0,70}?';

/** Where the offender must live. */
export const residenceRequirement: SentenceRule = namedRequirement({
  name: 'residence-requirement',
  requirement: 'residence',
  provision: 'Sch. 9 para. 13 Sentencing Act 2020',
  codes: ['3107'],
  shortCodes: ['RR'],
  anyOf: ['residence', 'res req'],
  title: 'residence(?= requirement)',
  short: 'residence requirement|res(?:id)?\\.? (?:req(?:t|mt)?\\b\\.?|requirement)',
  told: [
    cue`(?<=^|[.;:] ?)(?<told>residence)(?=:? (?:address|at):)`,
    cue`\b(?<told>${IMPOSED} ${LIVE})${WHERE}(?:,? (?:for|over) (?:the (?:next )?|a period of |at least )?)(?<length>${DURATION})`,
    cue`(?<=\b(?:must|will|shall|(?:have|has|is|are|ordered|told) to)\b[^.;]{1,80} and )(?<told>live)${WHERE}(?:,? for) (?:the next )?(?<length>${DURATION})`,
    cue`(?<=^|[.;,:+] ?|\band )(?<told>to live|(?:to )?reside|(?<=(?:^|[.;:]) ?)live(?= at\b))${WHERE}(?:,? for)? (?<length>${DURATION})`,
    cue`\b(?<told>${IMPOSED} ${LIVE}) (?:at|with|where|as directed)\b`,
    cue`(?<=^|[.;,:+] ?)(?<told>(?:to )?reside) (?:at|with|where|as directed)\b`,
    cue`(?<=^|[.;,:+)] ?|\d[.)] )(?<told>residence) (?:as directed|as approved|at|with)\b`,
  ],
  unless: [
    {
      because: 'told not to live there',
      pattern:
        /\b(?:not|never|no longer|wants?|wanted|hope[sd]?|able|plan(?:s|ned)?|agree[sd]?|intends?|intended|offered|moved|moving|going|continues?|allowed|used|arranged|free) ?$/i,
      where: 'before',
    },
  ],
  examples: [
    {
      text: 'RR - Residence\nResidence Requirement: Live at 4 Basalt Row for 6 Months.',
      code: '3107',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'residence', period: 'P6M' }],
    },
  ],
});
