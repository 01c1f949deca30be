import type { NameDifference } from '../../cases/links/compare-names.js';
import type { LinkReview } from '../../pipeline/deciding/review-links.js';
import { longDate, plural, spoken } from '../../reports/words.js';
import type { ReviewedRecord } from '../../store/links/link-review.js';
import type { ShownIdentity } from '../../store/people/identity-shown.js';
import { table } from './output.js';

const DIFFERENCES: Readonly<Record<NameDifference, string>> = {
  word_left_out: 'a name left out',
  slip_in_forename: 'a forename a letter apart',
  slip_in_surname: 'a surname a letter apart',
  scanned: 'letters a scanner confuses',
  written_as_one: 'two names written as one',
  initial: 'an initial for a name',
  order_of_words: 'names in another order',
  alias: 'an alias',
  another_forename: 'another forename',
  another_surname: 'another surname',
  generation: 'junior and senior',
};

/** Pairs of records side by side. Without `identities` no name is printed: how the names differ is said in words. */
export function printReview(
  pairs: readonly LinkReview[],
  identities: ReadonlyMap<string, ShownIdentity> | null,
  decided: boolean,
): string {
  if (pairs.length === 0) return decided ? 'Nothing has been decided.' : 'Nothing is in doubt.';
  const first = pairs[0]?.id.slice(0, 8) ?? '';
  return [
    `${plural(pairs.length, 'pair')} of records that ${decided ? 'somebody decided on' : 'may be one defendant in one case, and are not joined'}`,
    ...pairs.map((pair) => printPair(pair, identities)),
    '',
    decided
      ? `Take one back with: ordergap decide ${first} --undo --reason TEXT`
      : `Decide with: ordergap decide ${first} --set same|different --reason TEXT`,
  ].join('\n');
}

function printPair(pair: LinkReview, identities: ReadonlyMap<string, ShownIdentity> | null): string {
  const { a, b } = pair;
  const rows = fields.map(([name, of]) => [name, of(a), of(b)]);
  const named: readonly (readonly [string, keyof ShownIdentity])[] = [
    ['name', 'name'],
    ['born', 'dateOfBirth'],
    ['address', 'address'],
  ];
  const who =
    identities === null
      ? []
      : named.map(([name, part]) => [name, ...[a, b].map((one) => identities.get(one.appearanceId)?.[part] ?? '')]);
  return [
    '',
    `${pair.id.slice(0, 12)}: ${whyOf(pair)}`,
    table(['', 'one', 'the other'], [...rows, ...who]),
    ...pair.decisions.map(({ value, reason, on }) => `  ${longDate(on.slice(0, 10))}: ${value}. ${reason}`),
  ].join('\n');
}

const fields: readonly (readonly [string, (record: ReviewedRecord) => string])[] = [
  ['document', ({ document, kind }) => `${document.slice(0, 12)} (${kind})`],
  ['hearing', ({ date, court }) => `${date === null ? 'no date' : longDate(date)}, ${court}`],
  ['age', ({ age }) => (age === null ? 'not given' : String(age))],
  ['date of birth', ({ hasDateOfBirth }) => (hasDateOfBirth ? 'given' : 'not given')],
  ['arrest number', ({ hasAsn }) => (hasAsn ? 'given' : 'not given')],
  ['offences', ({ offences }) => offences.map(({ code, title }) => code ?? title.slice(0, 40)).join(', ')],
  ['case', ({ caseId }) => caseId?.slice(0, 12) ?? ''],
];

function whyOf({ why, level, names, datesOfBirth }: LinkReview): string {
  const differences = (names?.differs ?? []).map((one) => DIFFERENCES[one]);
  const said = [
    ...(why === 'fits_several' ? ['one of them fits two people equally'] : []),
    differences.length > 0 ? differences.join(', ') : 'the names are the same',
    ...(datesOfBirth === 'unknown' ? ['not both have a date of birth'] : [`dates of birth: ${spoken(datesOfBirth)}`]),
  ];
  return `${level === null ? '' : `${spoken(level)}; `}${said.join('; ')}`;
}
