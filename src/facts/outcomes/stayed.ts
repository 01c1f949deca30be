import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The court stopped the case. */
export const stayed: OutcomeRule = {
  kind: 'outcome',
  name: 'stayed',
  type: 'stayed',
  provision: 'inherent power: abuse of process',
  codes: [{ code: '2061' }],
  shortCodes: ['STAYP'],
  anyOf: ['stay'],
  cues: [
    cue`\b(?:proceedings?|case|prosecution|charges?|matter)(?: (?:is|are|was|were|be|to be))? stayed\b`,
    cue`\bstay of proceedings\b(?: granted)?`,
    cue`(?<=^|[.;] ?)stay(?= ?[-(:] ?abuse)`,
    cue`\b(?:granted|grants|ordered|orders|directed|secured|won|obtained|gets?|got) an? (?:permanent |indefinite )?stay\b(?! of (?:execution|the sentence))`,
    cue`(?<=\b(?:court|bench|magistrates|justices|judge) )(?:has |have )?(?:stayed|stays|stay) (?:the |all |both |these )?(?:proceedings|prosecution|case|charges?|matters?)\b`,
    cue`\b(?:I|we) (?:(?:will|shall|are|am|therefore|now) )*stay(?:ing)? (?:the |these |this |all |your )?(?:proceedings|prosecution|case|charges?|matters?)\b`,
    cue`\b(?:proceedings|case|prosecution|trial)(?: against [A-Z][\w'-]+)? (?:was|were|is|has been|have been) (?:halted|stopped)\b[^.;]{0,30}\babuse of process`,
    cue`(?<=^|[.;] ?)(?:permanently|indefinitely) stayed\b`,
    cue`(?<=^|[.;] ?)stayed\b(?=[.;]?$|[.;,]? (?:- |as (?:an? )?abuse|\(?abuse|for abuse|permanently|indefinitely))`,
  ],
  unless: [
    {
      because: 'only asked for, or refused',
      pattern: /\b(?:application|apply|applied|refused|no|not)\b[^.;]{0,40}$/i,
      where: 'before',
    },
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'Stayed as abuse of process.', clauses: [{ kind: 'outcome', type: 'stayed' }] },
    { text: 'STAYP - Proceedings stayed', code: '2061', clauses: [{ kind: 'outcome', type: 'stayed' }] },
    { text: 'The defence secured a stay of the case.', clauses: [{ kind: 'outcome', type: 'stayed' }] },
    { text: 'Justices stayed the charge for delay.', clauses: [{ kind: 'outcome', type: 'stayed' }] },
    { text: 'Stayed as an abuse of process.', clauses: [{ kind: 'outcome', type: 'stayed' }] },
    { text: 'He stayed with his mother.', clauses: [] },
  ],
};
