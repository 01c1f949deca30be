import type { Problem } from '../../problem.js';
import type { readDefendantLine } from './defendant-line.js';
import type { TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';

/** Words of a register with where they stand. */
export interface Said {
  words: string;
  readonly start: number;
  end: number;
  /** The last of its lines, its label included. */
  lastLine: string;
  /** A day, a number, a plea: what a further line goes on with only where it breaks off. */
  readonly isShort?: boolean;
  /** Of a result that lists its terms behind a colon: the number of the last, 0 where they have none. */
  terms?: number;
}

export interface SaidOffence {
  readonly number?: number;
  readonly fields: Map<TextLabel, Said>;
  readonly results: Said[];
  readonly at: Said;
  /** The offence is an application's. */
  readonly isApplication?: boolean;
  /** It is one of a list that stands before anything was decided. */
  readonly isListed?: boolean;
}

export interface SaidDefendant {
  readonly line: ReturnType<typeof readDefendantLine>;
  readonly fields: Map<TextLabel, Said>;
  readonly offences: SaidOffence[];
  readonly results: { readonly level: 'case' | 'defendant'; readonly said: Said }[];
  readonly at: Said;
}

export interface SaidSitting {
  readonly fields: Map<TextLabel, Said>;
  readonly defendants: SaidDefendant[];
}

/** How a register is laid out, told from the whole of it before it is read. */
export interface RegisterManner {
  readonly offencesAreLabelled: boolean;
  /** Defendants stand under a label that is of nobody else. */
  readonly defendantsAreLabelled: boolean;
  /** Nobody is labelled or numbered: a name with a date of birth behind or below it is a defendant's, and one right below a case's number. */
  readonly defendantsAreNamed: boolean;
  /** Each case opens with its number, and its defendants follow; otherwise the number stands under each defendant. */
  readonly caseLeads: boolean;
  /** As many letters as the longest line in capitals has behind its label. */
  readonly widestInCapitals: number;
}

/** Where the reading of a register has got to. */
export interface RegisterReading {
  readonly sittings: SaidSitting[];
  readonly problems: Problem[];
  readonly manner: RegisterManner;
  /** One day stands above every court. */
  isDayOfAll: boolean;
  defendant: SaidDefendant | undefined;
  /** What was said of a case above its defendants. */
  ofCase: Map<TextLabel, Said>;
  /** The number of the last defendant who had one. */
  defendantNumber: number | undefined;
  offence: SaidOffence | undefined;
  /** Offences follow on numbered lines, one each. */
  offencesAreListed: boolean;
  /** What an unlabelled line goes on with; `results` where each line may be a result of its own. */
  open: Said | 'sitting' | undefined;
  /** How many results stand on numbered lines below their heading. */
  resultsListed: number;
  /** Words have stood under no label since the last table of charges. */
  hasLooseWords: boolean;
  /** A letter closed above: what has no label is its writer's signature until the register goes on. */
  isSigned: boolean;
  /** Where results are being listed: the list a further one joins. */
  results: ((said: Said, number?: number) => void) | undefined;
  /** Where several offences were listed before what was decided of them: those. */
  decidedAfter: readonly SaidOffence[] | undefined;
}

export function emptyReading(manner: RegisterManner): RegisterReading {
  return {
    sittings: [],
    problems: [],
    manner,
    isDayOfAll: false,
    defendant: undefined,
    ofCase: new Map(),
    defendantNumber: undefined,
    offence: undefined,
    offencesAreListed: false,
    open: undefined,
    resultsListed: 0,
    hasLooseWords: false,
    isSigned: false,
    results: undefined,
    decidedAfter: undefined,
  };
}

/** A line that ends like this was broken inside a word. */
const BROKEN_WORD = /\p{L}-$/u;

export function extend(open: Said, { words, end }: TextLine, by = BROKEN_WORD.test(open.words) ? '' : ' '): void {
  open.words = open.words === '' ? words : `${open.words}${by}${words}`;
  open.end = end;
  open.lastLine = words;
}

export function said(words: string, { words: lastLine, start, end }: TextLine): Said {
  return { words, start, end, lastLine };
}
