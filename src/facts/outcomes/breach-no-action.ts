import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** Any words but those of a penalty for the breach: "fined £50, order to continue" is no such thing. */
const UNPUNISHED = '(?:(?!\\b(?:fined?|£|\\d+ (?:hours|hrs)|further|additional|extra|extended|costs)\\b|£)[^.;])';

/** An order was broken and the court did nothing about it: no sentence for anything new. */
export const breachNoAction: OutcomeRule = {
  kind: 'outcome',
  name: 'breach-no-action',
  type: 'breach_no_action',
  provision: 'Sch. 10 and Sch. 16 Sentencing Act 2020',
  codes: [{ code: '1087' }],
  shortCodes: ['NOACT'],
  anyOf: ['no action', 'no further action', 'nfa', 'to cont', 'allowed', 'no penalty', 'no order'],
  cues: [
    cue`\bno (?:further )?act(?:ion)? (?:was )?(?:taken )?(?:on|for|in respect of|in relation to|re|against|over|about)(?: the| this| his| her)? (?:breach|br(?:'?ch)?\b)(?: of [a-z ]{0,60})?`,
    cue`\bbreach[^.;]{0,80}\b(?:court|bench|magistrates|justices|judge) (?:took|take|takes|decided (?:on|to take)) no (?:further )?action\b`,
    cue`\bbreach[^.;]{0,80}(?:[.;] ?|\b)(?:order to continue[,;.]? )?no (?:further )?action(?: taken)?\b`,
    cue`\bno (?:further )?action (?:was |is |will be |to be )?(?:taken )?(?:on|for|in respect of|re|over|about) (?:the |this |his |her |an? )?(?:earlier |existing |previous )?(?:suspended sentence|community order|conditional discharge|SSO|CO|CD)\b`,
    cue`\bno (?:order|penalty|punishment|adjudication) (?:is |was |will be )?(?:made |imposed )?(?:on|for|in respect of|over|about) (?:the |this |his |her |your )?breach\b(?! of (?:the )?(?:restraining|RO\b|SHPO|non-?mol))`,
    cue`\bNFA (?:on |re |for )?(?:the )?breach\b`,
    cue`\bbreach (?:of )?(?:an? |the |his |her )?(?:community|suspended|supervision|CO\b|SSO\b|YRO\b)${UNPUNISHED}{0,40}\b(?:order )to cont(?:inue)?\b(?! with)`,
    cue`\b(?:breach|br(?:'?ch)?)\.? (?:of )?(?:an? |the |his |her )?(?:CO|SSO|YRO|comm(?:unity|\.)? order|susp(?:ended)? sentence)\b${UNPUNISHED}{0,40}[.;,]? (?:and )?(?:the )?(?:CO|SSO|YRO|order|sentence) (?:is |was )?(?:allowed )?to cont(?:inue|\.)?(?![a-z])(?! with)`,
    cue`\b(?:community order|CO|SSO|YRO|suspended sentence(?: order)?) breach${UNPUNISHED}{0,50}\border(?: is| was)?(?: allowed)? to cont(?:inue)?\b(?! with)`,
    cue`\bbreach[^.;]{0,60}\b(?:NFA|no penalty|no order)\b(?! (?:for|re|in|on|as)\b)`,
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'Br CO - admitted. CO to cont.', clauses: [{ kind: 'outcome', type: 'breach_no_action' }] },
    {
      text: 'Breach of community order: fined £50, order to continue.',
      clauses: [{ kind: 'sentence', type: 'fine', amountPence: 5000 }],
    },
    {
      text: 'No action was taken on the suspended sentence.',
      clauses: [{ kind: 'outcome', type: 'breach_no_action' }],
    },
    { text: 'CO breach: order allowed to continue.', clauses: [{ kind: 'outcome', type: 'breach_no_action' }] },
    {
      text: "No action taken on breach. Imposed by Fernbank Magistrates' Court on 26/09/2024.",
      code: '1087',
      clauses: [{ kind: 'outcome', type: 'breach_no_action' }],
    },
  ],
};
