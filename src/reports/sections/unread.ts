import type { Finding, GroupFinding } from '../../audits/findings/finding-schema.js';
import { PROBLEM_CODES } from '../../problem.js';
import { auditedGroups } from '../audited-groups.js';
import { column, countCell, textCell } from '../cells.js';
import type { Sources } from '../material/material.js';
import type { Block, Section, Table } from '../schemas/report-schema.js';
import { coverageWords } from '../sentences/coverage.js';
import { capital, groupWords } from '../sentences/figures.js';
import { peopleSentences } from '../sentences/people.js';
import { plural } from '../words.js';
import { correctedTables } from './corrected.js';
import { dashed } from './funnel.js';

/** What could not be read or seen, and what is counted beside the rates. */
export function unreadSection(finding: Finding, { quarantined }: Sources): Section {
  const { groups, heldBack, erased, problems } = finding;
  const { audited } = auditedGroups(finding);
  const [main] = audited;
  const held =
    heldBack.courtDays > 0
      ? [
          `Held back from every figure until somebody releases them: ${plural(heldBack.courtDays, 'court day')}, ${plural(heldBack.hearings, 'hearing')}.`,
        ]
      : [];
  const gone = erased
    ? [
        `Retention has erased the names and words of ${plural(erased.documents, 'document')}: what was read of them stands in these figures, and cannot be read anew.`,
      ]
    : [];
  const seen = main === undefined ? [] : [`${capital(coverageWords(main.coverage))}`];
  return {
    id: 'unread',
    title: 'What could not be read or seen',
    blocks: [
      { kind: 'text', sentences: [...seen, ...held, ...gone] },
      ...audited.flatMap((group): Block[] => [
        {
          kind: 'text',
          sentences: [
            ...(audited.length > 1 ? [`${capital(groupWords(group.group))}.`] : []),
            ...peopleSentences(group),
          ],
        },
        ...correctedTables(group),
      ]),
      ...problemTables(problems, quarantined),
      ...groups.flatMap((group): Block[] => [{ kind: 'table', table: besideTable(group) }]),
    ],
  };
}

function problemTables(problems: Finding['problems'], quarantined: Sources['quarantined']): Block[] {
  const table = (id: string, caption: string, counted: readonly { readonly code: string; readonly count: number }[]) =>
    counted.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              id,
              caption,
              columns: [
                column('code', 'Code', 'text'),
                column('meaning', 'What it means', 'text'),
                column('count', 'times', 'count'),
              ],
              rows: counted.map(({ code, count: times }) => [
                textCell(code),
                textCell(Object.entries(PROBLEM_CODES).find(([name]) => name === code)?.[1] ?? ''),
                countCell(times),
              ]),
              notes: [],
              read: null,
            },
          },
        ];
  return [
    ...table('quarantined', 'Files that could not be read', quarantined),
    ...table('problems', 'Problems in the cases counted', problems),
  ];
}

const BESIDE: Readonly<Record<keyof GroupFinding['beside'], string>> = {
  youth: 'under 18 at conviction: counted apart',
  alsoRefused: 'an order made, and another recorded as refused',
  alsoReturned: 'an order made, and other property returned',
  laterOrders: 'the order came after the sentence',
  ordersOnBreach: 'an order at a hearing about breach: in no rate',
  takenFromCoDefendant: 'nothing recorded for this person, a loss recorded for another defendant of the case',
  restrainingOnAcquittal: 'a restraining order on acquittal: no conviction, in no rate',
  restrainingVaried: 'a restraining order varied',
  restrainingExtended: 'a restraining order extended',
  restrainingContinued: 'an earlier restraining order continued',
  threatOnly: 'charged with threats alone',
  lightSentences: 'no separate penalty, absolute discharge or compensation alone',
};

function besideTable({ group, beside }: GroupFinding): Table {
  return {
    id: `beside-${dashed(group)}`,
    caption: `Counted beside the rates: ${groupWords(group)}`,
    columns: [column('what', 'What', 'text'), column('count', 'cases', 'count')],
    rows: Object.entries(BESIDE).map(([key, words]) => [
      textCell(capital(words)),
      countCell(Object.entries(beside).find(([name]) => name === key)?.[1] ?? 0),
    ]),
    notes: [],
    read: null,
  };
}
