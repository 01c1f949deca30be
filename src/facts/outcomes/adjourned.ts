import { DATE, readDate } from '../../text/figures/dates.js';
import { DURATION } from '../../text/figures/durations.js';
import { cue, words } from '../cue.js';
import type { OutcomeRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';

const ADJOURNED =
  "(?:adjourned|(?<=\\b(?:I|we|will|must) )adjourn|adjourning|adjourns|adj(?:'d|d)?\\b\\.?|gohiriwyd|wedi'i ohirio tan)";
/** The hour before the day: "to 10:00 on 4 March". */
const AT_TIME = '\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.?m\\.?|hrs|noon)?,?(?: on)?(?= (?:\\d|[a-z]+day))';
const DATED = cue`\b${ADJOURNED}(?: \([^)]{1,24}\))?(?: [a-z'-]+){0,8}? (?:to|until|till|on|tan|i)(?: hearing on)?(?: a hearing on)?(?: ${AT_TIME})? (?<to>${DATE})`;
const NAMED = cue`\b${ADJOURNED}(?:(?: [a-z'-]+){0,6}?|(?: (?:to|until|till|date))?:) (?<to>${DATE})`;

/** A day fixed for the next hearing, in whatever words. */
const LISTED = cue`(?<=^|[.;,] )(?:trial|to return|(?:case management|plea|trial|review|first|second|sentencing|sentence|committal|preliminary|PTR|CMH) hearing)(?: date)?:? (?:on |is |for )?(?<next>${DATE})|\b(?:(?:re-?)?listed|put (?:(?:it|this|the (?:case|matter|hearing|trial)|your case|sentenc(?:e|ing)) )?(?:back|off|over)|(?:your|his|her|their) (?:trial|hearing|sentencing)(?: hearing)? (?:is|will be)|pencilled in|set down|(?:trial|hearing|case) (?:is |was |has been )?(?:fixed|set|listed)|trial date|date of trial)\b(?: (?:fixed|set))?:?(?: [a-z'-]+){0,5}? ?(?:on|to|until|till|for|at)? ?(?<to>${DATE})`;
/** "Sentence to be passed on 4 March 2026", "sentencing will take place on". */
const TAKES_PLACE = cue`\b(?:sentence|sentencing|trial|hearing|the case) (?:(?:is|are|was) )?(?:to be|will be|will take place|is to take place|takes place|due)(?: (?:passed|held|heard|given|decided|concluded|sentenced|dealt with))? (?:on|for) (?<to>${DATE})|\b(?:will|is to|shall) (?:decide|pass|announce|give) (?:the |his |her |your )?sentence on (?<next>${DATE})`;
const POSTPONED = cue`\b(?:sentence|sentencing|hearing|case|trial|matter|proceedings) (?:(?:was|is|has been|were|to be) )?(?:postponed|rescheduled|delayed|put back|put off|carried over|stood over)(?: [a-z'-]+){0,4}? (?:until|to|till) (?<to>${DATE})`;
const RETURNS = cue`\b(?:his |her |their |the )?trial (?:will|is (?:due|set|expected) to|is to) (?:begin|start|take place|be held|go ahead|be heard) on (?<starts>${DATE})|\b(?:we|I) (?:will|shall) sentence (?:you|him|her|them) on (?<sentenced>${DATE})|\b(?:will|is due|are due|must|has to|is to)(?: to)? (?:(?:next )?be heard(?: again)?|be sentenced|stand trial|(?:return|go back|come back|appear) (?:to|in|before|at) (?:the )?(?:court|magistrates)|(?:be )?back (?:in|at|before) (?:the )?(?:court|magistrates)|next appear|go on trial|face trial)\b(?!(?: [\w']+){0,4} crown court)(?: [a-z'-]+){0,5}? on (?<to>${DATE})|(?<!until (?:his|her|their|the|a) )\bnext hearing(?: date)?:?(?: (?:is )?on)? (?<next>${DATE})`;
/** Another hearing said in other verbs: "moved to 3 May", "vacating the trial and relisting it for", "Come back on". */
const MOVED = cue`\b(?:hearing|trial|case|sentence|sentencing|matter)(?: (?:is|was|has been|to be))? (?:(?:[a-z]+ ){2,6}and (?:was|is|has been) )?(?:moved|transferred|shifted|delayed|brought forward|pushed back|taken over)(?: [a-z'-]+){0,2}? (?:to|until|for) (?<to>${DATE})`;
const RELISTING = cue`\b(?:re-?listing|listing|re-?fixing|fixing|re-?listed|re-?lists|lists)(?: (?:it|the (?:trial|case|hearing|matter)|sentence))? (?:for|on|to) (?<to>${DATE})`;
const COME_BACK = cue`\b(?:to |must |will )?re-?appears? (?:at court |in court |here )?on (?<reappears>${DATE})|\breturn date:? (?<returns>${DATE})|(?<=^|[.;] ?)(?:sentence|sentencing|PSR) on (?<sentence>${DATE})(?=,? (?:after|for|when|at|following)\b)|\b(?:come|comes|to come|must come|must return|return) (?:back (?:to (?:this |the )?court |here |before (?:us|me|the court) )?|here |before (?:us|me) )(?:on(?: the(?= \d))?|for sentence on|at court on) (?<to>${DATE})|\bnew (?:trial |hearing )?date:? (?:of |is |set for )?(?<next>${DATE})`;
/** "PSR ordered, back 4 June 2025": the next day, right behind what is waited for. */
const BACK = cue`(?<=^|[.;,] ?|- |\band )(?:case |def(?:endant)? |deft |to be )?back(?: (?:in|to|at) court)?(?: (?:on|for sentence(?: on)?|for trial(?: on)?|at))? (?<to>${DATE})`;
const TO_WHICH = cue`(?<to>${DATE}),? (?:to|until|till) which (?:date|day) (?:[a-z'-]+ ){1,5}adjourned\b`;
const ABANDONED = cue`\b(?:hearing|trial)(?: (?:was|is|had to be|has been))? (?:abandoned|vacated|aborted|called off)\b|\b(?:a )?new date (?:will|is to|to) be (?:fixed|set|given|found)\b|\badjourn(?:ing|s) (?:sentence|sentencing|the (?:case|hearing|trial|matter))\b`;
/** "Sentencing is put back to the 21st": no date in full. */
const PUT_OFF = cue`\b(?:sentence|sentencing|hearing|case|trial|matter|proceedings) (?:(?:was|is|has been|were|to be|will be) )?(?:postponed|rescheduled|put (?:back|over|off)|carried over|stood over)\b(?! by\b)`;
const LATER = words`\b(?:date of hearing|fixed date|hearing on|(?:come|return|attend|be)(?: back)?(?: to| at)? court(?: again)? on):? ?(?<to>${DATE})`;

/** "Sentence postponed. To appear for sentence at … on 17/12/2025". */
const TO_APPEAR = words`^[^.;]{0,40}[.;,] ?(?:(?:the )?(?:def(?:endant)?|he|she|you) )?(?:to|must|is to|are to|will|has to) (?:appear|attend|return|come back|be sentenced|be)\b[^.;\d]{0,70}? on (?<to>${DATE})`;

const EVERY_DATED = [
  TAKES_PLACE,
  DATED,
  NAMED,
  POSTPONED,
  LISTED,
  RETURNS,
  MOVED,
  RELISTING,
  COME_BACK,
  BACK,
  TO_WHICH,
];

/** Put off to another day; the case goes on. */
export const adjourned: OutcomeRule = {
  kind: 'outcome',
  name: 'adjourned',
  type: 'adjourned',
  provision: 's.10 Magistrates’ Courts Act 1980',
  codes: [{ code: '4506' }, { code: '2007' }],
  shortCodes: ['A'],
  anyOf: [
    'adj',
    'gohiri',
    'ohirio tan',
    'postponed',
    'moved',
    'delayed',
    'rescheduled',
    'carried over',
    'pencilled',
    'put back',
    'put off',
    'next hearing',
    'listed',
    'fixed',
    'sentenced on',
    'trial on',
    'return',
    'be heard',
    'be sentenced',
    'stand trial',
    'next appear',
    'back',
    'set down',
    'trial date',
  ],
  cues: [
    DATED,
    NAMED,
    cue`\b(?:adjourned|gohiriwyd)(?: sine die)?\b`,
    cue`\badj(?:'d|d)?\b\.? (?:to|for|until|till|sine die|part[- ]heard|off|PSR|trial|sent|report)\b`,
    cue`\badj(?:'d|d)?\b\.? (?:for )?${DURATION}`,
    cue`\badj(?:'d|d)?\b\.? \d{1,2}[/.]\d{1,2}(?![\d/.]\d|\d)`,
    TAKES_PLACE,
    POSTPONED,
    LISTED,
    RETURNS,
    MOVED,
    RELISTING,
    COME_BACK,
    BACK,
    TO_WHICH,
    ABANDONED,
    PUT_OFF,
    cue`(?<=[.;:,] ?)adj(?:'d|d|ourned)?\b(?=\.? ?(?:$|[;,])|\. [A-Z])`,
    cue`(?<=^|[.;] |- )adjournment(?=$|\.$|:| (?:(?:date|time|next|new|hearing|reason|adjourned)\b))`,
  ],
  unless: [
    {
      because: 'the Crown Court’s hearing after a committal',
      pattern: /\b(?:committed|sent)\b[^.;]{0,60}\bcourt\b[^.;]{0,30}$/i,
      where: 'before',
    },
    {
      because: 'an application was put off, or a reason is given',
      pattern: /\b(?:reinstated|no|not|never|appeal|application)(?: (?:is|was|be|been|has been))? ?$/i,
      where: 'before',
    },
    {
      because: 'sentence deferred, which says how',
      pattern: /^[^.;]{0,50}\bdeferred\b/i,
      where: 'after',
    },
    {
      because: 'told of what went before',
      pattern: /\bsince (?:the|his|her|my|this) (?:case|trial|hearing|sentence) (?:was|were|had been) ?$/i,
      where: 'before',
    },
    {
      because: 'a listing is confirmed',
      pattern: /\breasons? for adjournment|adjournment reason/i,
      where: 'statement',
    },
  ],
  read(match, window) {
    const said =
      match.groups?.to ??
      match.groups?.next ??
      match.groups?.starts ??
      match.groups?.sentenced ??
      match.groups?.reappears ??
      match.groups?.returns ??
      match.groups?.sentence;
    if (!said && EVERY_DATED.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const rest = window.text.slice(match.index + match[0].length, window.result.end);
    const to = said ?? laterDate(match[0], rest) ?? TO_APPEAR.exec(rest)?.groups?.to;
    return { fields: field('to', readDate(to ?? '', window)) };
  },
  examples: [
    {
      text: 'Adjournment\nDate of hearing: 12/02/2026',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-02-12' }],
    },
    {
      text: "Sentence postponed. To appear for sentence at Wexbridge Magistrates' Court on 17/12/2025.",
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-12-17' }],
    },
    { text: 'Adjourned: 06/01/2026', clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-01-06' }] },
    {
      text: 'His trial will start on 9 July 2026.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-07-09' }],
    },
    {
      text: 'We will sentence you on 9 July 2026.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-07-09' }],
    },
    {
      text: 'Bail conditions to continue. Adjourned until 6 May 2026 for trial.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-05-06' }],
    },
    {
      text: 'adj 12/6 psr',
      clauses: [{ kind: 'outcome', type: 'adjourned' }],
    },
    {
      text: 'Adjourned to 10:00 on 04/02/2026 for pre-sentence report.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-02-04' }],
    },
    {
      text: 'Sentencing is put back to the 21st.',
      clauses: [{ kind: 'outcome', type: 'adjourned' }],
    },
    {
      text: 'Adj 4 PSR 14/3/26 @ 10.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-03-14' }],
    },
    {
      text: 'The trial was moved to 8 May 2026 because a witness was ill.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-05-08' }],
    },
    {
      text: 'Trial vacated; the judge is relisting it for 2 June 2026.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-06-02' }],
    },
    {
      text: 'Reports are needed, the bench said. You must come back on 11 March 2026.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-03-11' }],
    },
    {
      text: 'The trial was aborted when the interpreter fell ill; a new date is to be set.',
      clauses: [{ kind: 'outcome', type: 'adjourned' }],
    },
    {
      text: 'He returns on 4 March 2026, until which day the case was adjourned.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-03-04' }],
    },
    {
      text: "A - AdjournmentAdjourned for hearing on 13/11/2025 at 14:00 in Room 3, Fernbank Magistrates' Court. Reason: For a pre-sentence report to be prepared.",
      code: '4506',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-11-13' }],
    },
    {
      text: 'Adjourned to 24/09/2025 at 10:00 in Courtroom 1. Reason: for advance disclosure.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-09-24' }],
    },
    { text: 'Adj to 4/1/26 for PSR', clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-01-04' }] },
    {
      text: "Adjournment\nNext hearing in magistrates' court Date of hearing:06/12/2025\nTime of hearing:10:00",
      code: '4506',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2025-12-06' }],
    },
    { text: 'Adj 21 days for reports.', clauses: [{ kind: 'outcome', type: 'adjourned' }] },
    {
      text: 'NG plea. Listed for trial on 09/04/2026, half a day.',
      clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-04-09' }],
    },
    { text: 'PSR ordered, back 2 June 2026.', clauses: [{ kind: 'outcome', type: 'adjourned', to: '2026-06-02' }] },
    { text: 'Adjourned sine die', code: '2007', clauses: [{ kind: 'outcome', type: 'adjourned' }] },
    {
      text: 'The case was adjourned until March 14 for sentence.',
      clauses: [{ kind: 'outcome', type: 'adjourned' }],
    },
  ],
};

/** A Common Platform label gives its date in a later line. */
function laterDate(said: string, rest: string): string | undefined {
  if (!/^adjournment$/i.test(said)) return undefined;
  return LATER.exec(rest)?.groups?.to;
}
