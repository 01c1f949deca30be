import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** A conviction undone on appeal: nothing that was passed or made on it stands. */
export const convictionQuashed: OutcomeRule = {
  kind: 'outcome',
  name: 'conviction-quashed',
  type: 'conviction_quashed',
  provision: 's.108 Magistrates’ Courts Act 1980; s.48 Senior Courts Act 1981',
  codes: [{ code: '2079' }, { code: '2083' }, { code: '2095' }, { code: '2096' }, { code: '2100' }],
  shortCodes: [],
  anyOf: ['quashed', 'overturned', 'appeal'],
  cues: [
    cue`\b(?:convictions?|convs?\b\.?)(?: (?:and|&) (?:sentence|orders?)s?)?(?: (?:on|of|for|in respect of) [^.;]{1,60}?)?(?: (?:is|are|was|were|has been|have been|be|to be))?(?: now| both)? (?:quashed|overturned|reversed)\b`,
    cue`\b(?:quash(?:ed|es)|overturn(?:ed|s)) (?:the|his|her|their|both|all) (?:[a-z]+ )?(?:convictions?|conv)\b`,
    cue`\bappeals? against (?:the |his |her |their )?convictions?(?: (?:and|&) (?:the |his |her |their )?sentences?)?(?: (?:is|are|was|were|has been|have been|be|to be))? (?:allowed|upheld|granted|succeed(?:s|ed))\b(?! in part)`,
    cue`\b(?:allow(?:ed|s)|upheld|upholds) (?:the |his |her |their |an )?appeals? against (?:the |his |her |their )?convictions?\b`,
    cue`\bappeals?(?: (?:is|was|has been))? allowed\b[^.;]{0,20}\b(?:acquitted|retrial ordered)\b`,
  ],
  unless: [
    {
      because: 'only asked for, refused, or told of another day to come',
      pattern:
        /\b(?:not|refus(?:ed|al)|to have (?:the|his|her|their)|if|unless|until|whether|seek(?:s|ing)?|sought|appl(?:y|ied|ies|ication)|dismiss(?:ed|es)|fail(?:ed|s))\b[^.;]{0,40}$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    {
      text: 'Appeal against conviction allowed. Conviction quashed.',
      clauses: [{ kind: 'outcome', type: 'conviction_quashed' }],
    },
    {
      text: 'Allow appeal & conviction quashed',
      code: '2100',
      clauses: [{ kind: 'outcome', type: 'conviction_quashed' }],
    },
    {
      text: 'Appeal against conviction and sentence allowed',
      clauses: [{ kind: 'outcome', type: 'conviction_quashed' }],
    },
    { text: 'Appeal against conviction dismissed. Appeal against sentence allowed.', clauses: [] },
    { text: 'He appealed to have his conviction quashed.', clauses: [] },
  ],
};
