import type { Finding } from '../../audits/findings/finding-schema.js';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { orderFamily } from '../../law/orders/order-families.js';
import { column, countCell, textCell } from '../cells.js';
import type { Sources } from '../material/material.js';
import type { Block, Section } from '../schemas/report-schema.js';
import { breakDay, breakWords } from '../sentences/breaks.js';
import { capital, groupWords } from '../sentences/figures.js';
import { longDate, spoken } from '../words.js';

/** What the method is told of, of a finding or of a release. */
interface Told {
  readonly audit: Pick<Finding['audit'], 'name' | 'unit' | 'eligible' | 'version'> & {
    readonly select?: string | undefined;
  };
  readonly period: Finding['period'];
  readonly asOf: string;
  readonly rules: Finding['rules'];
  readonly breaks: Finding['breaks'];
  readonly groups: readonly { readonly group: string; readonly families: readonly { readonly family: string }[] }[];
}

/** How it was counted: method, definitions, the versions of the rules, where the documents are from, and as of when. */
export function methodSection(told: Told, sources: Sources): Section {
  const { audit, period, asOf, rules, groups, breaks } = told;
  return {
    id: 'method',
    title: 'Method and definitions',
    blocks: [
      {
        kind: 'text',
        sentences: [
          `What is counted is each ${spoken(audit.unit).replace(' ', '-')}: one adult sentenced by magistrates for an offence of the group, on every such offence, dated by the last of those sentences (${longDate(period.from)} to ${longDate(period.to)}, both included).`,
          ...(audit.select === 'principal_offence'
            ? [
                'Only where it is the principal offence: of those sentenced together, the one with the heaviest sentence.',
              ]
            : []),
          'The offence of which somebody was convicted decides, not the one charged. An order recorded on another offence of the same occasion counts, and is told beside.',
          '“None recorded” is said only where a document gives complete results; lists and accounts in newspapers never show that no order was made.',
        ],
      },
      {
        kind: 'text',
        sentences: [
          'A rate is made of the cases whose results were seen. Intervals are Wilson’s and the exact ones (Clopper–Pearson), 95 %; where few were made, or few were not, the sentences give the wider. They tell chance variation only, not missing records.',
          'Differences: Newcombe’s interval and Fisher’s exact test; where they disagree the words follow the more cautious.',
        ],
      },
      ...offences(groups.map(({ group }) => group)),
      { kind: 'table', table: familiesTable(groups[0]?.families ?? []) },
      ...breakBlocks(breaks),
      ...sourceBlocks(sources),
      {
        kind: 'text',
        sentences: [
          `Audit ${audit.name}, version ${audit.version}; rules of extraction ${rules.extractor}, offence groups ${rules.offenceGroups}, order families ${rules.orderFamilies}; data as of ${asOf}.`,
        ],
      },
    ],
  };
}

function offences(names: readonly string[]): Block[] {
  const groups = OFFENCE_GROUPS.filter(({ name }) => names.includes(name));
  return [
    {
      kind: 'table',
      table: {
        id: 'offences',
        caption: 'The offences of each group, and attempts, conspiracies and encouragement of them',
        columns: [
          column('group', 'Group', 'text'),
          column('code', 'Code', 'text'),
          column('title', 'Offence', 'text'),
          column('provision', 'Provision', 'text'),
        ],
        rows: groups.flatMap(({ name, members }) =>
          members.map(({ code, title, provision }) => [
            textCell(groupWords(name)),
            textCell(code),
            textCell(title),
            textCell(provision),
          ]),
        ),
        notes: [],
        read: null,
      },
    },
  ];
}

function familiesTable(families: readonly { readonly family: string }[]) {
  return {
    id: 'orders',
    caption: 'What each order counts',
    columns: [
      column('order', 'Order', 'text'),
      column('short', 'in tables', 'text'),
      column('counts', 'What is counted', 'text'),
    ],
    rows: families.flatMap(({ family }) => {
      const known = orderFamily(family);
      return known === null ? [] : [[textCell(capital(known.title)), textCell(spoken(family)), textCell(known.counts)]];
    }),
    notes: [],
    read: null,
  };
}

function breakBlocks(breaks: Finding['breaks']): Block[] {
  if (breaks.length === 0) return [];
  return [
    {
      kind: 'list',
      items: breaks.map((one) => `Law or guidance changed, ${breakDay(one)}: ${breakWords(one)}.`),
    },
  ];
}

function sourceBlocks({ formats }: Sources): Block[] {
  if (formats.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        id: 'sources',
        caption: 'The documents in the database, by kind',
        columns: [column('format', 'Kind', 'text'), column('documents', 'documents', 'count')],
        rows: formats.map(({ format, documents }) => [textCell(format), countCell(documents)]),
        notes: [],
        read: null,
      },
    },
  ];
}
