import { outcomeRules } from '../../src/facts/outcomes/index.js';
import { layOut } from '../../src/facts/page/page.js';
import type { ResultToRead } from '../../src/facts/reading.js';
import type { Example, ExpectedClause } from '../../src/facts/rule.js';
import { searchFor } from '../../src/facts/search.js';
import { sentenceRules } from '../../src/facts/sentences/index.js';
import { readSpoken, type SpokenRead } from '../../src/facts/spoken.js';

const rules = [...sentenceRules, ...outcomeRules];
const search = searchFor([], rules);
const shortCodes = new Set(rules.flatMap((rule) => rule.shortCodes));

/** What the sentence and outcome rules read in one text, with the words that prove it. */
export function readWords(input: ResultToRead): readonly (SpokenRead['clause'] & { readonly quote: string })[] {
  const page = layOut(input, shortCodes, search);
  return readSpoken(page, search.spoken).said.map(({ clause, run }) => ({
    ...clause,
    quote: input.text.slice(...page.normalised.span(run.start, run.end)),
  }));
}

/** Whether the clauses read are those expected and no others: of each, the fields that are expected. */
export function disagreement(example: Example): string | undefined {
  const expected = example.clauses.filter(({ kind }) => kind !== 'order');
  const left: ExpectedClause[] = [...expected];
  const read = readWords(example);
  const extra = read.filter((clause) => {
    const index = left.findIndex((wanted) =>
      Object.entries(wanted).every(([name, value]) => Reflect.get(clause, name) === value),
    );
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
  return left.length + extra.length === 0
    ? undefined
    : `${example.text}\n  missed ${JSON.stringify(left)}\n  read   ${JSON.stringify(extra)}`;
}
