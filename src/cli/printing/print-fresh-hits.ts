import { OUTCOMES } from '../../law/results/outcome-strength.js';
import type { FreshHit } from '../../pipeline/answering/fresh-hits.js';
import { countedWords, longDate, plural, spoken } from '../../reports/words.js';

const WHY: Readonly<Record<FreshHit['why'], string>> = {
  new: 'came in',
  amended: 'amended by a later account',
  decided: 'decided on by people',
};

/** Fresh cases for a terminal: those with something recorded of an order with their words, then the rest in a line each. */
export function printFreshHits({
  since,
  hits,
}: {
  readonly since: string;
  readonly hits: readonly FreshHit[];
}): string {
  const after = `since ${longDate(since.slice(0, 10))}`;
  if (hits.length === 0) return `No case sentenced by magistrates for these offences came in, or changed, ${after}.`;
  const told = hits.filter(({ lines }) => lines.length > 0);
  const rest = hits.filter(({ lines }) => lines.length === 0);
  return [
    `${plural(hits.length, 'case')} sentenced by magistrates came in, or changed, ${after}; ${plural(told.length, 'case')} with an order, or words not read, in the results.`,
    ...told.map((hit) =>
      [
        head(hit),
        ...hit.lines.map(({ code, words }) => `    ${code ?? 'no code'} “${words.replace(/\s+|\/n/g, ' ')}”`),
      ].join('\n'),
    ),
    ...(rest.length === 0 ? [] : [['No order in the results seen:', ...rest.map(head)].join('\n')]),
    'The words are masked, and no name is here. Everything behind one case: ordergap explain CASE.',
  ].join('\n\n');
}

function head({ case: id, court, sentencedOn, why, outcome, made, group, reportable }: FreshHit): string {
  const words = OUTCOMES.find((one) => one.outcome === outcome)?.title ?? spoken(outcome);
  const counted = countedWords(outcome, made);
  const families = counted === null ? '' : `; ${counted}`;
  const names = reportable === 'yes' ? '' : '; not to be reported with names';
  return `  ${id}  ${longDate(sentencedOn)}, ${court}, ${spoken(group)}. Device or images: ${words}${families}; ${WHY[why]}${names}`;
}
