import { NUMBER, readNumber } from '../../text/figures/numbers.js';
import { sourceOf } from '../../text/patterns/over-lines.js';
import { cue, words } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED, OWN_FIGURE } from './requirement-rule.js';

/** Accredited programmes by name and by the letters clerks write. Source: the accredited programmes list, GOV.UK. */
const PROGRAMMES: readonly (readonly [letters: string, name: string])[] = [
  ['BBR', 'Building Better Relationships'],
  ['TSP', 'Thinking Skills Programme'],
  ['DID', 'Drink Impaired Drivers'],
  ['NMP', 'New Me Strengths'],
  ['RESOLVE', 'Resolve'],
];
/** What a name all in capitals, or in none, is printed as. */
const TITLES = [
  'Building Better Relationships',
  'Building Choices',
  'Thinking Skills Programme',
  'Thinking Skills',
  'Drink Impaired Drivers',
  'iHorizon',
  'Horizon',
  'Kaizen',
  'Maps for Change',
  'Respectful Relationships',
  'Breaking Free',
  'New Me Strengths',
];
const NAMES = sourceOf`
  (?:
    Building Better Relationships|Building Choices|Thinking Skills(?: Programme)?|Drink Impaired Drivers|i-?Horizon
    |Horizon|Kaizen|Becoming New Me(?: Plus)?|New Me Strengths|Maps for Change|Healthy Sex Programme|Resolve
    |Respectful Relationships|Breaking Free|Offending Related Addictive Behaviours
  )
`;
const LETTERS = `(?:${PROGRAMMES.map(([letters]) => letters).join('|')})`;
const NEXT_NAME = words`^[.,:]? ?\(?(?<name>${NAMES}|${LETTERS}\b)`;
const PROG = '(?:programme|prog(?!r))';
const WELSH = '(?:rhaglen(?:ni)?|raglen) (?:achrededig|wedi(?:.i| ei) hachredu)';
const DAYS = "(?:days?|sessions?|diwrnod|d)\\b'?s?'?";
/** "a programme, Thinking Skills", "a course called Horizon". */
const NAMED = `\\b(?:programme|course)(?: \\(|[,:]| -| called| known as| named| entitled)? ?(?:the )?"?(?<named>${NAMES}|${LETTERS}\\b)`;
const FULL: readonly RegExp[] = [
  cue`\b${WELSH}(?: am| o|:)? (?<days>${NUMBER}) ?${DAYS}`,
  cue`\b(?<days>${NUMBER}) ?${DAYS} o ${WELSH}`,
  cue`\bprogramme requirement: (?:participate|take part) in [^.;]{0,60}?programme(?: for)? (?<days>${NUMBER}) ?${DAYS}(?:\. (?<after>[A-Z][A-Za-z'-]*(?: [A-Za-z'-]+){0,5}))?`,
  cue`\baccredited ${PROG}(?: requirement)?(?: for| of|:| -|,| x)? (?<days>${NUMBER}) ?${DAYS}(?:[.,:]? (?<after>${NAMES}|${LETTERS}\b))?`,
  cue`\b(?<days>${NUMBER})[ -]?${DAYS}(?: of)?(?: the| an?)? ?(?:(?<named>${NAMES}|${LETTERS}\b)(?: programme)?|(?:accredited )?${PROG}(?: requirement)?\b)${OWN_FIGURE}`,
  cue`\b(?<named>${NAMES}|${LETTERS}\b)(?: ${PROG}\b\.?)?(?: requirement)?(?: \(${LETTERS}\))?"?\)?(?: for| of|:|,| x| -)? \(?(?<days>${NUMBER})(?: ?${DAYS})`,
  cue`(?<!(?<!\bRARs? (?:x )?)\b\d{1,3} )\b(?<named>${LETTERS})(?: x|:| -)? ?(?<days>\d{1,2})(?=[,.;)]|$| (?:RAR|UPW|VS|RO|curf|costs|£|\+|&|and\b))`,
  cue`\bprogramme(?: requirement)?:? number of days:? (?<days>${NUMBER})`,
  cue`\bprogramme requirement:? (?:programme|name|which):? (?<named>${NAMES})(?: (?:number of )?days:? (?<days>${NUMBER}))`,
  cue`\b(?<days>${NUMBER})[ -]?${DAYS} (?:accredited )?(?:programme|course)(?:,| called| named| known as|:) (?:the )?(?<named>${NAMES})`,
  cue`(?:^|(?<=[.;:,+] ?)|(?<=\band )|(?<=\bplus )|(?<=\d[.)] ))${PROG}(?: for| of|:| x| -|,)? ?(?<days>${NUMBER}) ?${DAYS}`,
  cue`\b(?:accredited )?${PROG}(?: requirement)?[:,-]? ?-? ?(?<named>${NAMES}|${LETTERS}\b)(?: programme)?(?: for| of|:| x| -|,)? \(?(?<days>${NUMBER})(?: ?${DAYS})`,
  cue`\bprogramme requirement(?: for| of|:| x| -|,)? (?<days>${NUMBER}) ?${DAYS}`,
  cue`${NAMED}"?[,):]{0,2}(?: for| of| lasting)? (?<days>${NUMBER}) ?${DAYS}`,
];
const BARE: readonly RegExp[] = [
  cue`\b${WELSH}`,
  cue`\b(?<named>BBR|TSP)\b(?: programme)?`,
  cue`\b(?:the )?(?<named>${NAMES}) (?:${PROG}|course)\b`,
  cue`${NAMED}`,
  cue`\b(?:attend|complete|undertake|participate in|take part in) (?<named>${NAMES})\b`,
  cue`\b(?:must|has to|have to|will|shall|ordered to|told to|to) (?:also )?(?:attend|complete|undertake|participate in|take part in|go on|do) an? (?:[a-z]+ ){0,3}(?:programme|course)\b(?! of)`,
  cue`\b(?:programme requirement|accredited ${PROG})\b(?:[:,]? (?<named>${NAMES}|${LETTERS}\b))?`,
];

/** A course the offender must take: how many days, and which. */
export const programme: SentenceRule = {
  kind: 'sentence',
  name: 'programme',
  type: 'requirement',
  says: { requirement: 'programme' },
  provision: 'Sch. 9 para. 6 Sentencing Act 2020 (s.202 Criminal Justice Act 2003)',
  codes: [{ code: '3103' }],
  shortCodes: ['PR'],
  anyOf: [
    'prog',
    'rhaglen',
    'raglen',
    'bbr',
    'tsp',
    'building',
    'thinking skills',
    'horizon',
    'kaizen',
    'did',
    'resolve',
    'drink impaired',
    'course',
    'attend',
    'complete',
    'undertake',
    'part',
  ],
  cues: [...FULL, ...BARE],
  unless: NOT_IMPOSED,
  read(match, window) {
    const { days, after, named } = match.groups ?? {};
    if (!days && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const rest = window.text.slice(match.index + match[0].length, window.result.end);
    const said = after ?? named ?? NEXT_NAME.exec(rest)?.groups?.name;
    return {
      fields: {
        requirement: 'programme',
        ...field('days', readNumber(days ?? '')),
        ...field('programme', said && programmeName(said)),
      },
    };
  },
  examples: [
    {
      text: 'TSP 19, RAR 15',
      clauses: [
        {
          kind: 'sentence',
          type: 'requirement',
          requirement: 'programme',
          days: 19,
          programme: 'Thinking Skills Programme',
        },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 },
      ],
    },
    {
      text: 'PR - Programme\nProgramme Requirement: Participate in an accredited programme for 29 Days. Building Better Relationships (BBR)',
      code: '3103',
      clauses: [
        {
          kind: 'sentence',
          type: 'requirement',
          requirement: 'programme',
          days: 29,
          programme: 'Building Better Relationships',
        },
      ],
    },
    {
      text: 'Programme\nNumber of days 20 Days',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'programme', days: 20 }],
    },
    {
      text: 'Accredited prog. CO 9m',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'programme' },
        { kind: 'sentence', type: 'community_order', period: 'P9M' },
      ],
    },
    {
      text: 'BBR 31 days',
      clauses: [
        {
          kind: 'sentence',
          type: 'requirement',
          requirement: 'programme',
          days: 31,
          programme: 'Building Better Relationships',
        },
      ],
    },
    {
      text: 'She must take a course, Thinking Skills, and do 15 days of rehabilitation activity.',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'programme', programme: 'Thinking Skills' },
        { kind: 'sentence', type: 'requirement', requirement: 'rehabilitation_activity', days: 15 },
      ],
    },
    {
      text: 'Must complete the Building Better Relationships programme.',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'programme', programme: 'Building Better Relationships' },
      ],
    },
  ],
};

function programmeName(said: string): string {
  const words = said.trim();
  const byLetters = PROGRAMMES.find(([letters]) => letters === words.toUpperCase())?.[1];
  const oneCase = words === words.toUpperCase() || words === words.toLowerCase();
  const title = oneCase ? TITLES.find((one) => one.toLowerCase() === words.toLowerCase()) : undefined;
  return byLetters ?? title ?? words;
}
