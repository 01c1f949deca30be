import { DATE, readDate } from '../../text/figures/dates.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field, resultOf, saidElsewhere } from '../surroundings.js';

const DECISION = '(?:conviction|conv\\b\\.?|sentence|sent\\b\\.?)';

const SETS_ASIDE = words`\bset(?:s|ting)? aside (?:the|this|your|his|her|their|that) ${DECISION}s?(?: (?:and|&) ${DECISION})?(?: (?:imposed|made|passed|recorded))?(?: (?:on|of|dated))? (?<date>${DATE})`;
const DECISIONS = `(?:${DECISION}|finding|order|fine|costs)s?(?:(?:,| and|,? &) (?:all |the |other )?(?:${DECISION}|finding|order|fine|costs)s?){0,3}`;
const IMPOSED =
  '(?: (?:imposed|made|passed|recorded|entered)(?: in (?:his|her|their|your) absence)?)?(?: on| of| dated)?';
const SET_ASIDE = words`\b${DECISIONS}${IMPOSED} (?<date>${DATE})[^.;]{0,40}\b(?:set aside|rescinded|quashed|annulled|undone|expunged|wiped from the record)`;

const REOPENED = /\bre-?opened\b|\bstat(?:utory)? dec(?:laration)? made\b/i;

/** An earlier decision set aside, so that the case is heard again: what was recorded on that day no longer counts. */
export const reopened: OutcomeRule = {
  kind: 'outcome',
  name: 'reopened',
  type: 'reopened',
  provision: 's.142 and s.14 Magistrates’ Courts Act 1980; s.385 Sentencing Act 2020',
  codes: [{ code: '4584' }, { code: '3049' }],
  shortCodes: ['ROPENED', 'STDEC'],
  anyOf: ['reopen', 're-open', 'set aside', 'stat dec', 'statutory declaration', 'rescinded', 'ailagor'],
  cues: [
    cue`\b(?:case|matter|proceedings|conviction)s?(?: (?:is|was|to be|has been))? re-?opened(?: under)?(?: (?:section|s\.?) ?\d{2,3}[^.;]{0,60})?`,
    cue`\bre-?opened(?:,? (?:under )?(?:section |sec\.? ?|s\.? ?)142\b)(?: MCA(?: 1980)?)?`,
    cue`\b(?:section |sec\.? ?|s\.? ?)142(?: MCA(?: (?:19)?80)?)?[ ,:-]{1,3}(?:case )?re-?opened`,
    cue`\b(?:rescinded|set aside) (?:under|u\/s|per) (?:section |sec\.? ?|s\.? ?)142\b`,
    cue`\b(?:I|we|court|bench|magistrates|justices|judge) (?:(?:will|shall|have|has|now|therefore) )*set(?:s|ting)? aside (?:the|this|your|his|her|their|that) (?:conviction|sentence)s?(?: (?:and|&) (?:conviction|sentence))?\b(?:(?: (?:on|of|dated))? ${DATE})?`,
    cue`\b(?:I|we|court|bench|magistrates|justices|judge|clerk) (?:(?:will|shall|have|has|now|therefore|agreed to) )*re-?open(?:s|ed)? (?:the|this|your|his|her|their) (?:case|conviction|matter|sentence|hearing|trial)\b`,
    cue`\b(?:re-?opening|application to re-?open(?: the case)?)(?: (?:is|was))? (?:granted|allowed)\b`,
    cue`(?<=^|[.;] ?)re-?opened(?=[.,;]|$| and (?:adj|put|listed|relisted))`,
    cue`\bstat(?:utory)? dec(?:laration)?\b(?: made)?(?: under section 14)?`,
    cue`\b${DECISION}s?(?:(?:,| and|,? &) (?:all |the |other )?(?:${DECISION}|orders?|fines?|costs)s?){0,3}(?: (?:imposed|made|passed|recorded|entered)(?: in (?:his|her|their|your) absence)?)?(?:(?: (?:on|of|dated))? ${DATE})? (?:is |was |are |were )?set aside\b`,
  ],
  unless: [
    {
      because: 'only asked for, or refused',
      pattern: /\b(?:application|apply|applied|request|reject(?:ed)?|refus(?:ed|al)|not)\b[^.;]{0,40}$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    if (/set aside$/i.test(match[0]) && saidElsewhere(match, window, REOPENED)) return null;
    if (/^statutory declaration$/i.test(match[0]) && saidElsewhere(match, window, REOPENED)) return null;
    const date = (SET_ASIDE.exec(resultOf(window)) ?? SETS_ASIDE.exec(resultOf(window)))?.groups?.date;
    return { fields: field('setsAside', readDate(date ?? '')) };
  },
  examples: [
    {
      text: "ROPENED - Case reopened\nCase reopened Section 142 Magistrates' Courts Act 1980. Conviction and sentence imposed on 11/11/2025 set aside. ",
      code: '4584',
      clauses: [{ kind: 'outcome', type: 'reopened', setsAside: '2025-11-11' }],
    },
    {
      text: 'It is ordered that ON 03.02.25 CASE REOPENED UNDER S142 MCA 1980. CONVICTION AND SENTENCE OF 10.01.25 SET ASIDE.',
      clauses: [{ kind: 'outcome', type: 'reopened', setsAside: '2025-01-10' }],
    },
    {
      text: 'S.142 MCA - reopened. Conv & sent of 09/02/2025 set aside.',
      clauses: [{ kind: 'outcome', type: 'reopened', setsAside: '2025-02-09' }],
    },
    {
      text: "STDEC - Statutory Declaration\nStatutory declaration made under Section 14 of the Magistrates' Courts Act 1980. ",
      code: '3049',
      clauses: [{ kind: 'outcome', type: 'reopened' }],
    },
  ],
};
