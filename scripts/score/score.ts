/** The extractor's score on every labelled set, in a shape that two runs write alike. */
import { falsePositiveName, missName } from '../../src/facts/evaluation/compare-evaluations.js';
import { type Evaluation, evaluate, type LabelledText } from '../../src/facts/evaluation/evaluate.js';
import { score, type Tally, type Score as TallyScore } from '../../src/facts/evaluation/tally.js';
import { extract } from '../../src/facts/extract.js';
import { goldSet, ownSets } from './labelled-sets.js';

/** Shares to four places, intervals at 95 % (Wilson) as `[low, high]`. */
interface Figures {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly precisionInterval: readonly [number, number] | null;
  readonly recall: number | null;
  readonly recallInterval: readonly [number, number] | null;
  readonly f1: number | null;
}

/** What one set of labelled texts came to. */
export interface SetScore {
  readonly texts: number;
  readonly kinds: Readonly<Record<string, Figures>>;
  /** Orders by type and status alone. */
  readonly statuses: Figures;
  /** By type and by field: of all sets together, and of the given set. */
  readonly types?: Readonly<Record<string, Figures>>;
  readonly fields: Readonly<Record<string, string>>;
  /** Restraining orders: how long they last, and whether they forbid posting. */
  readonly restrainingOrders: { readonly period: string; readonly until: string; readonly noPosting: Figures };
  readonly misses: readonly string[];
  readonly falsePositives: readonly string[];
  /** Fields beyond complete labels, where there are any. */
  readonly superfluous?: readonly string[];
}

/** Each set of the project, all of them together, and the given set where it is. */
export interface Scores {
  readonly sets: Readonly<Record<string, SetScore>>;
  readonly all: SetScore;
  readonly gold?: SetScore;
}

/** Reads every labelled text there is. */
export function scoreEverything(): Scores {
  const sets = ownSets();
  const gold = goldSet();
  return {
    sets: Object.fromEntries(Object.entries(sets).map(([name, lines]) => [name, scoreOf(lines, false)])),
    all: scoreOf(Object.values(sets).flat(), true),
    ...(gold ? { gold: scoreOf(gold, true) } : {}),
  };
}

/** The scores as written: an object of figures a line. */
export function scoresAsText(scores: Scores): string {
  const spread = JSON.stringify(scores, null, 1);
  return `${spread.replace(/\{\n[^{}]*\}|\[\n[^[\]{}"]*\]/g, (leaf) => leaf.replace(/\s*\n\s*/g, ' '))}\n`;
}

function scoreOf(lines: readonly LabelledText[], inDetail: boolean): SetScore {
  const evaluation = evaluate(lines);
  const { texts, kinds, statuses, types, misses, falsePositives, superfluous } = evaluation;
  return {
    texts,
    kinds: each(kinds),
    statuses: figures(statuses),
    ...(inDetail ? { types: each(types) } : {}),
    fields: {
      all: `${evaluation.fields.right} of ${evaluation.fields.of}`,
      ...(inDetail
        ? Object.fromEntries(
            Object.entries(evaluation.fields.each).map(([name, { right, of }]) => [name, `${right} of ${of}`]),
          )
        : {}),
    },
    restrainingOrders: {
      period: fieldOfRestraining(lines, evaluation, 'period'),
      until: fieldOfRestraining(lines, evaluation, 'until'),
      noPosting: figures(score(postingBans(lines))),
    },
    misses: misses.map(missName),
    falsePositives: falsePositives.map(falsePositiveName),
    ...(superfluous.length > 0
      ? { superfluous: superfluous.map(({ id, clause, fields }) => `${id} ${clause.type}: ${fields.join(', ')}`) }
      : {}),
  };
}

function fieldOfRestraining(lines: readonly LabelledText[], { misses }: Evaluation, field: string): string {
  const of = lines.flatMap(({ expect }) =>
    expect.filter((clause) => clause.type === 'restraining_order' && clause[field] !== undefined),
  ).length;
  const wrong = misses.filter(
    ({ expected, nearest, wrongFields }) =>
      expected.type === 'restraining_order' &&
      expected[field] !== undefined &&
      (nearest === null || wrongFields.includes(field)),
  ).length;
  return `${of - wrong} of ${of}`;
}

/** Texts whose restraining orders, with their terms labelled, forbid posting; against those read so. */
function postingBans(lines: readonly LabelledText[]): Tally {
  const tally: Tally = { tp: 0, fp: 0, fn: 0 };
  for (const { input, expect } of lines) {
    const labelled = expect.flatMap(({ type, terms }) => (type === 'restraining_order' && terms ? [terms] : []));
    if (labelled.length === 0) continue;
    const expected = labelled.some((terms) => Array.isArray(terms) && terms.includes('no_posting'));
    const read = extract(input).clauses.some(
      (clause) => clause.type === 'restraining_order' && 'terms' in clause && clause.terms?.includes('no_posting'),
    );
    if (read) tally[expected ? 'tp' : 'fp'] += 1;
    else if (expected) tally.fn += 1;
  }
  return tally;
}

function each(scores: Readonly<Record<string, TallyScore>>): Readonly<Record<string, Figures>> {
  return Object.fromEntries(Object.entries(scores).map(([name, one]) => [name, figures(one)]));
}

function figures({ tp, fp, fn, precision, recall, f1, interval }: TallyScore): Figures {
  return {
    tp,
    fp,
    fn,
    precision: rounded(precision),
    precisionInterval: ends(interval.precision),
    recall: rounded(recall),
    recallInterval: ends(interval.recall),
    f1: rounded(f1),
  };
}

function ends(interval: { readonly low: number; readonly high: number } | null): readonly [number, number] | null {
  return interval && [Math.round(interval.low * 1e4) / 1e4, Math.round(interval.high * 1e4) / 1e4];
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 1e4;
}
