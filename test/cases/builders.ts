import type {
  Appearance,
  ClauseHeard,
  Court,
  OffenceHeard,
  PersonKeys,
  ResultHeard,
} from '../../src/cases/accounts/appearance.js';
import type { Keyed } from '../../src/cases/keyed.js';
import type { OrderClause, OutcomeClause, SentenceClause } from '../../src/facts/clause.js';

/** Ids a reader can see through. */
export const keyed: Keyed = (parts) => parts.join(' / ');

const FERNLEIGH: Court = {
  house: "Fernleigh Magistrates' Court",
  code: 'B00ZZ00',
  localJusticeArea: 'Fernshire',
};
export const SEDGEMOUTH: Court = { house: "Sedgemouth Magistrates' Court", code: 'B00YY00', localJusticeArea: 'Sedge' };

export const WREN: PersonKeys = { master: null, asn: null, nameAndBirth: 'wren 1990', name: 'wren' };
export const ROBIN: PersonKeys = { master: null, asn: null, nameAndBirth: 'robin 1985', name: 'robin' };

let next = 0;
function fresh(what: string): string {
  next += 1;
  return `${what}-${String(next).padStart(5, '0')}`;
}

const evidence = { found: 'text', span: [0, 4], quote: 'text', rule: 'test' } as const;

type Said<Kind extends SentenceClause | OrderClause | OutcomeClause> = Omit<
  Kind,
  'kind' | 'found' | 'span' | 'quote' | 'rule'
>;

export function sentence(type: SentenceClause['type'], more: Partial<Said<SentenceClause>> = {}): ClauseHeard {
  return { kind: 'sentence', type, ...evidence, ...more, id: fresh('clause') };
}

export function outcome(type: OutcomeClause['type'], more: Partial<Said<OutcomeClause>> = {}): ClauseHeard {
  return { kind: 'outcome', type, ...evidence, ...more, id: fresh('clause') };
}

export function order(
  type: string,
  status: OrderClause['status'],
  more: Partial<Said<OrderClause>> & { readonly span?: null } = {},
): ClauseHeard {
  return { kind: 'order', type, status, ...evidence, ...more, id: fresh('clause') };
}

/** One result line that says the clauses given; its words are known by `textKey`. */
export function result(clauses: readonly ClauseHeard[], more: Partial<ResultHeard> = {}): ResultHeard {
  const id = fresh('result');
  return {
    id,
    code: null,
    shortCode: null,
    sourceId: null,
    orderedDate: null,
    deleted: false,
    level: 'offence',
    textKey: clauses.map(({ kind, type }) => `${kind} ${type}`).join(', '),
    clauses,
    unread: false,
    ...more,
  };
}

/** An offence of sharing an intimate image, with results. */
export function offence(results: readonly ResultHeard[] = [], more: Partial<OffenceHeard> = {}): OffenceHeard {
  return {
    id: fresh('offence'),
    sequence: 1,
    sourceId: null,
    code: 'SX03250',
    title: 'Share photograph or film of person in intimate state intending to cause alarm distress or humiliation',
    wording: null,
    startDate: null,
    plea: 'GUILTY',
    verdict: null,
    convictionDate: null,
    results,
    ...more,
  };
}

export interface AppearanceParts extends Partial<Omit<Appearance, 'document' | 'hearing'>> {
  readonly document?: Partial<Appearance['document']>;
  readonly hearing?: Partial<Appearance['hearing']>;
}

/** An adult heard by magistrates at Fernleigh on 3 September 2024, in a register with complete results. */
export function appearance({ document, hearing, ...more }: AppearanceParts = {}): Appearance {
  const id = more.id ?? fresh('appearance');
  return {
    id,
    document: { id: `document of ${id}`, format: 'test', kind: 'register', completeResults: true, ...document },
    hearing: {
      id: `hearing of ${id}`,
      sourceId: null,
      court: FERNLEIGH,
      jurisdiction: 'magistrates',
      date: '2024-09-03',
      type: null,
      prosecutor: 'Crown Prosecution Service',
      issuedAt: null,
      youthPanel: false,
      reportingRestricted: false,
      ...hearing,
    },
    urn: '01AA0000124',
    caseNumber: null,
    person: WREN,
    organisation: false,
    subject: false,
    ageAtHearing: 34,
    offences: [],
    results: [],
    ...more,
  };
}

export const fine = () => result([sentence('fine', { amountPence: 12_000 })]);
export const adjourned = () => result([outcome('adjourned', { to: '2024-10-01' })]);
export const phoneTaken = () =>
  result([order('deprivation', 'made', { property: ['device'], power: 's.153 SA 2020' })], { code: '3055' });
