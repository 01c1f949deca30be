import type { Finding } from '../../audits/findings/finding-schema.js';
import type { Gaps } from '../../audits/gaps/gaps-schema.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import { column, countCell, dayCell, textCell } from '../cells.js';
import type { Block, Section } from '../schemas/report-schema.js';
import { capital, familyWords, groupWords } from '../sentences/figures.js';
import { count, plural, spoken } from '../words.js';
import { dashed } from './funnel.js';

type Open = Gaps['groups'][number]['cases'][number];

/** Rows shown where the report is read; the spreadsheets hold every case. */
const READ = 40;

/** Cases behind the figure, by reference, and what can still be asked about those with no order recorded. Internal: never in a release. */
export function casesSection({ groups }: Finding, gaps: Gaps): Section {
  return {
    id: 'cases',
    title: 'Cases behind the figure, and questions to courts',
    blocks: [
      {
        kind: 'text',
        sentences: [
          'For the team only. Cases are named by reference; ordergap explain REFERENCE shows the words behind one, and whether it may be reported with names.',
        ],
      },
      ...groups.flatMap((group): Block[] => {
        const made = group.families.some(({ cases }) => cases.length > 0);
        return made ? [{ kind: 'table', table: madeTable(group) }] : [];
      }),
      ...gaps.groups.flatMap((group) => questions(group, gaps.family)),
    ],
  };
}

function madeTable({ group, families }: Finding['groups'][number]) {
  const counted = families.filter(({ cases }) => cases.length > 0);
  const of = counted.map(({ cases }) => new Set(cases));
  const all = [...new Set(counted.flatMap(({ cases }) => cases))];
  return {
    id: `cases-made-${dashed(group)}`,
    caption: `Cases with an order recorded: ${groupWords(group)}`,
    columns: [
      column('case', 'Case', 'text' as const),
      ...counted.map(({ family }) => column(family, spoken(family), 'count' as const)),
    ],
    rows: all.map((id) => [
      textCell(id),
      ...of.map((cases) => (cases.has(id) ? { ...countCell(1), text: 'yes' } : { ...countCell(0), text: '–' })),
    ]),
    notes: ['In spreadsheets 1 stands for yes, 0 for no.'],
    read: all.length > READ ? READ : null,
  };
}

function questions({ group, cases }: Gaps['groups'][number], family: string): Block[] {
  if (cases.length === 0) return [];
  const open = cases.filter(({ recorded }) => recorded === 'open').length;
  const [route] = [...cases].sort((a, b) => a.variation.words.length - b.variation.words.length);
  const first = [
    `${capital(groupWords(group))}: ${plural(cases.length, 'case')} with results seen and no such order recorded (${familyWords(family)})${open === 0 ? '' : `, ${count(open)} of them left open by the record`}.`,
    ...(route === undefined
      ? []
      : [`Route by which a sentence can still change: ${route.variation.route}. ${route.variation.words}`]),
  ];
  const besideRoute = (one: Open) => one.variation.words.slice(route?.variation.words.length ?? 0).trim();
  // What the record leaves open is asked first, then what courts must still answer, longest until first.
  const rank = (one: Open) => (one.recorded === 'open' ? 0 : one.confirm.must === 'discretionary' ? 2 : 1);
  const sorted = [...cases].sort(
    (a, b) => rank(a) - rank(b) || (a.sentencedOn < b.sentencedOn ? 1 : -1) || (a.case < b.case ? -1 : 1),
  );
  return [
    { kind: 'text', sentences: first },
    {
      kind: 'table',
      table: {
        id: `questions-${dashed(group)}`,
        caption: `Questions to courts: ${groupWords(group)}`,
        columns: [
          column('case', 'Case', 'text'),
          column('court', 'Court', 'text'),
          column('question', 'Question', 'text'),
          column('sentenced', 'sentenced', 'day'),
          column('days', 'days since', 'count'),
          column('recorded', 'recorded', 'text'),
          column('verdict', 'verdict', 'day'),
          column('until', 'confirmed until', 'day'),
          column('must', 'confirming is', 'text'),
        ],
        rows: sorted.map((one) => [
          textCell(one.case),
          textCell(one.key),
          textCell([one.question, besideRoute(one)].filter((text) => text !== '').join(' ')),
          dayCell(one.sentencedOn),
          countCell(one.daysSinceSentence),
          textCell(outcomeWords(one)),
          one.confirm.verdictOn === null ? textCell('not recorded') : dayCell(one.confirm.verdictOn),
          dayCell(one.confirm.until),
          textCell(MUST[one.confirm.must]),
        ]),
        notes: [
          'Courts must confirm an outcome to a reporter where the verdict is less than six months old (“confirmed until” is the first day after that); later it is discretionary.',
        ],
        read: sorted.length > READ ? READ : null,
      },
    },
  ];
}

const MUST: Readonly<Record<Open['confirm']['must'], string>> = {
  must: 'a duty of the court',
  unknown: 'a duty if the verdict is that recent',
  discretionary: 'discretionary',
};

function outcomeWords({ outcome, recorded }: Open): string {
  const words = OUTCOMES.find((one) => one.outcome === outcome)?.title ?? spoken(outcome);
  return recorded === 'open' ? `open: ${words}` : words;
}
