import { cue } from '../cue.js';
import type { OutcomeRule } from '../rule.js';

/** The word, and as clerks cut it: "Warr NB". */
const WARRANT = "(?:warrant|warr(?:'?t)?\\.?|wrnt|wrt)";

/** The defendant did not come, and is to be arrested. */
export const warrant: OutcomeRule = {
  kind: 'outcome',
  name: 'warrant',
  type: 'warrant',
  provision: 's.7 Bail Act 1976; s.13 Magistrates’ Courts Act 1980',
  codes: [{ code: '4575' }, { code: '4576' }, { code: '4577' }],
  shortCodes: ['WOFN', 'WOFD', 'WOFU', 'WOFR', 'WCPD', 'WCPN', 'WCPU', 'WABSN'],
  anyOf: ['wt', 'wwob', 'wnt', 'warr', 'wrnt', 'wnb', 'wbb', 'wnfb', 'bw', 'b/w', 'gwarant'],
  cues: [
    cue`\b(?:bench |arrest )?warrant (?:for|of) (?:(?:his|her|their|the|the defendant's) )?(?:arrest|offence)(?: for breach of community penalty)?(?: \((?:un)?dated\))?(?: (?:with(?:out)? bail|not backed for bail|backed for bail|issued))*`,
    cue`\b(?:bench |arrest |FTA |FTS |no bail )?${WARRANT} (?:was |is |to be |has been |had been )?iss(?:ued|'d|d)(?: (?:no bail|not backed for bail|backed for bail|without bail|with bail|NBB?|BB))?`,
    cue`\bwarrant of first instance\b(?: (?:not )?backed for bail)?`,
    cue`\b(?:bench|arrest|FTA|no[ -]bail) ${WARRANT}(?!\w)`,
    cue`\b(?:WNBB?|WBB|WNFB|WNBFB|WNBB|${WARRANT},? (?:no bail|(?:not )?backed(?: for bail)?|N\/?B(?:B|FB)?|BB|BFB))\b(?: issued)?`,
    cue`\b(?:court|bench|magistrates?|justices|judge|they|i|we) (?:has |have |had )?(?:issued|issues?) (?:an? |the )?(?:bench |arrest |no[- ]bail )?warrant\b(?! (?:to|for (?:the )?search))`,
    cue`\b${WARRANT} (?:with(?:out)?|w\/o) bail(?: (?:was|is|be|to be))?(?: issued)?`,
    cue`\b(?:wt|wnt|wrt|warr)\b\.?,? (?:no bail|nb\b|w\/o bail|without bail|backed|bb\b|issued|iss\b)`,
    cue`(?<=^|[.;] ?)${WARRANT} ?[-:]? ?(?:FTA|FTS|DNA|NB\b|failed to)`,
    cue`\bB\/?W(?= (?:no bail|issued|without|w\/o|not backed|NB\b)|\/NB\b)|\bWWOB\b|\b(?:FTA|FTS|DNA|failed to (?:attend|appear|surrender)),? ?[-:]? ?${WARRANT}(?!\w)`,
    cue`\bgwarant (?:heb|gyda|â|dim) (?:f|m)echnïaeth|\bgwarant (?:arestio|i arestio|(?:wedi'i|wedi ei) chyhoeddi)|\bcyhoeddwyd gwarant\b(?! (?:chwilio|i chwilio))`,
  ],
  unless: [
    { because: 'only threatened', pattern: /\b(?:attend or|or) (?:an? )?$/i, where: 'before' },
    {
      because: 'withdrawn, executed or applied for',
      pattern: /^[^.;]{0,40}\b(?<!\bbail )(?:withdrawn|executed|discharged|cancelled|recalled|refused)\b/i,
      where: 'after',
    },
    {
      because: 'another kind of warrant',
      pattern: /\b(?:search|witness|parent|commitment|distress|control|application for an?|no) ?$/i,
      where: 'before',
    },
    { because: 'a witness’s or parent’s warrant', pattern: /\bto give evidence\b/i, where: 'statement' },
  ],
  read: () => ({ fields: {} }),
  examples: [
    { text: 'Gwarant heb fechnïaeth.', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    {
      text: 'Magistrates issued a warrant.',
      clauses: [{ kind: 'outcome', type: 'warrant' }],
    },
    { text: 'Warrant issued, bail refused.', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    {
      text: 'WOFN - Warrant for arrest without bailWarrant for arrest without bail. Basis: no appearance in answer to bail.',
      code: '4576',
      clauses: [{ kind: 'outcome', type: 'warrant' }],
    },
    { text: 'Deft DNA. Warrt BB iss’d.', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    { text: 'Warr. w/o bail, FTS.', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    { text: 'Search warr issued', clauses: [] },
    { text: 'FTA - warrant', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    { text: 'DNA. WNBB.', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    {
      text: 'A warrant with bail was issued after Basil Test stayed away.',
      clauses: [{ kind: 'outcome', type: 'warrant' }],
    },
    { text: 'FTA warrant issued no bail', clauses: [{ kind: 'outcome', type: 'warrant' }] },
    { text: 'To attend or a warrant to issue', clauses: [] },
  ],
};
