import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import { runAudit } from '../../../src/audits/findings/finding.js';
import type { GroupFinding } from '../../../src/audits/findings/finding-schema.js';
import { rowsOfCases } from '../../../src/audits/judging/rows-of-cases.js';
import type { DefendantCase } from '../../../src/cases/defendant-case.js';
import { extract } from '../../../src/facts/extract.js';
import { readFileAt } from '../../../src/listings/read-document.js';
import { ingestPaths } from '../../../src/pipeline/ingest.js';
import { loadCases } from '../../../src/store/case-files/load-cases.js';
import { openStore } from '../../../src/store/opening/open.js';
import { standInStages } from '../stand-in.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordergap-lists-'));
  mkdirSync(join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OFFENCE = {
  offenceCode: 'SX03250',
  offenceTitle: 'Share a photograph or film of a person in an intimate state',
  plea: 'GUILTY',
  pleaDate: '2024-10-01T09:00:00Z',
  convictionDate: '2024-10-01T09:00:00Z',
};

/** The list of the day of sentence: a plea and a conviction stand beside the charge, no result can. */
const LIST = {
  document: { publicationDate: '2024-11-04T16:00:00Z' },
  venue: {},
  courtLists: [
    {
      courtHouse: {
        courtHouseName: 'Exampleton Magistrates’ Court',
        courtRoom: [
          {
            courtRoomName: '1',
            session: [
              {
                sittings: [
                  {
                    sittingStart: '2024-11-05T10:00:00Z',
                    hearing: [
                      {
                        hearingType: 'Sentence',
                        case: [
                          {
                            caseUrn: '99ZX0000124',
                            party: [
                              {
                                partyRole: 'DEFENDANT',
                                individualDetails: {
                                  individualForenames: 'Test',
                                  individualSurname: 'Hawthorn',
                                  dateOfBirth: '1991-05-17',
                                },
                                offence: [OFFENCE],
                              },
                            ],
                          },
                        ],
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
};

/** What the court’s system shared after that hearing. */
const RESULTS = {
  sharedTime: '2024-11-05T15:00:00Z',
  hearing: {
    id: '70000000-0000-4000-8000-000000000001',
    jurisdictionType: 'MAGISTRATES',
    courtCentre: { name: "Exampleton Magistrates' Court" },
    type: { description: 'Sentence' },
    hearingDays: [{ sittingDay: '2024-11-05T10:00:00.000Z' }],
    prosecutionCases: [
      {
        prosecutionCaseIdentifier: { caseURN: '99ZX0000124' },
        defendants: [
          {
            personDefendant: { personDetails: { firstName: 'Test', lastName: 'HAWTHORN', dateOfBirth: '1991-05-17' } },
            offences: [
              {
                offenceCode: 'SX03250',
                offenceTitle: 'Share a photograph or film of a person in an intimate state',
                plea: { pleaValue: 'GUILTY', pleaDate: '2024-10-01' },
                judicialResults: [
                  {
                    cjsCode: '1015',
                    label: 'Fine',
                    resultText: 'Fine\nFined £200.',
                    orderedDate: '2024-11-05',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
};

async function answer(
  documents: Readonly<Record<string, unknown>>,
): Promise<{ readonly cases: readonly DefendantCase[]; readonly group: GroupFinding }> {
  for (const [name, content] of Object.entries(documents)) {
    writeFileSync(join(folder, 'in', name), JSON.stringify(content));
  }
  const store = await openStore(join(folder, 'a.db'));
  try {
    const read = (path: string, name: string) => readFileAt(path, name);
    await ingestPaths(store, [join(folder, 'in')], { stages: standInStages({ read, extract }) });
    const cases = await loadCases(store);
    const finding = runAudit(findAudit('observer-2025'), rowsOfCases(cases), {
      asOf: '2025-03-01T00:00:00Z',
      versions: { extractor: 'test' },
    });
    const group = finding.groups[0];
    if (group === undefined) throw new Error('The audit has no group.');
    return { cases, group };
  } finally {
    await store.destroy();
  }
}

const leftAt = ({ funnel }: GroupFinding) => Object.fromEntries(funnel.map(({ step, left }) => [step, left]));

describe('a list', () => {
  test('charges a person and concludes nothing: no result was seen, so none is missing', async () => {
    const { cases, group } = await answer({ 'list.json': LIST });
    expect(cases.map(({ offences }) => offences.map(({ state }) => state))).toEqual([['pending']]);
    expect(leftAt(group)).toEqual({
      listed: 1,
      charged: 1,
      concluded: 0,
      convicted: 0,
      sentenced: 0,
      results_observed: 0,
    });
    expect(group.outcomes.none_recorded ?? 0).toBe(0);
  });

  test('and the results of the hearing it lists are one case, which the results conclude', async () => {
    const { cases, group } = await answer({ 'list.json': LIST, 'results.json': RESULTS });
    expect(cases).toHaveLength(1);
    expect(cases[0]?.appearances).toHaveLength(2);
    expect(cases.flatMap(({ offences }) => offences.map(({ state }) => state))).toEqual(['sentenced']);
    expect(leftAt(group)).toMatchObject({ listed: 1, charged: 1, concluded: 1, sentenced: 1, results_observed: 1 });
  });
});
