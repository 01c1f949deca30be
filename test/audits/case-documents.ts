/** Documents as Common Platform shares them, written for tests: everybody and everything in them is invented. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFileAt } from '../../src/pipeline/reading/take-file.js';
import { linkDocuments } from '../../src/pipeline/taking/link-documents.js';
import { loadCases } from '../../src/store/case-files/load-cases.js';
import { holdSecret } from '../../src/store/database/setting.js';
import { saveDocument } from '../../src/store/documents/document.js';
import { openStore } from '../../src/store/opening/open.js';
import { key } from '../pipeline/stand-in.js';

/** A result line: its words, its CJS code where it has one, and whether it is marked as deleted. */
export interface Line {
  readonly text: string;
  readonly code?: string;
  readonly deleted?: true;
}

export interface ChargeParts {
  /** Of this case, the same at every hearing. */
  readonly number?: number;
  readonly code?: string;
  readonly title?: string;
  readonly plea?: 'GUILTY' | 'NOT_GUILTY';
  readonly convictedOn?: string;
  readonly lines?: readonly Line[];
}

export interface HearingParts {
  readonly date: string;
  readonly court?: string;
  readonly crown?: true;
  readonly urn?: string;
  readonly person?: string;
  readonly born?: string;
  readonly charges?: readonly ChargeParts[];
  /** Results of the defendant's case as a whole. */
  readonly lines?: readonly Line[];
  /** When it was shared; the evening of the day where not given. */
  readonly shared?: string;
}

const SHARING = {
  code: 'SX03250',
  title: 'Share photograph or film of person in intimate state intending to cause alarm, distress or humiliation',
};

/** The message of one hearing of one defendant. */
export function hearingMessage(parts: HearingParts): object {
  const { date, court = 'Fernleigh', urn = '01ZZ1000124', person = 'Plover', born = '1990-04-05' } = parts;
  const result = ({ text, code, deleted }: Line, at: string) => ({
    judicialResultId: `${at} ${text}`,
    label: text.split('\n')[0],
    resultText: text,
    orderedDate: date,
    ...(code === undefined ? {} : { cjsCode: code }),
    ...(deleted === true ? { isDeleted: true } : {}),
  });
  return {
    hearing: {
      id: `hearing of ${urn} on ${date}`,
      jurisdictionType: parts.crown === true ? 'CROWN' : 'MAGISTRATES',
      courtCentre: { name: `${court} ${parts.crown === true ? 'Crown Court' : "Magistrates' Court"}` },
      hearingDays: [{ sittingDay: `${date}T10:00:00.000Z` }],
      prosecutionCases: [
        {
          id: `case ${urn}`,
          prosecutionCaseIdentifier: { caseURN: urn, prosecutionAuthorityCode: 'CPS' },
          defendants: [
            {
              id: `${person} in ${urn}`,
              masterDefendantId: person,
              personDefendant: { personDetails: { firstName: 'Test', lastName: person, dateOfBirth: born } },
              offences: (parts.charges ?? []).map((charge, at) => {
                const { number = at + 1, lines = [], convictedOn } = charge;
                const { code = SHARING.code, title = SHARING.title, plea = 'GUILTY' } = charge;
                return {
                  id: `offence ${number} of ${person} in ${urn}`,
                  offenceCode: code,
                  offenceTitle: title,
                  orderIndex: number,
                  plea: { pleaValue: plea, pleaDate: date },
                  ...(convictedOn === undefined ? {} : { convictionDate: convictedOn }),
                  judicialResults: lines.map((line) => result(line, `${number} ${date}`)),
                };
              }),
              defendantCaseJudicialResults: (parts.lines ?? []).map((line) => result(line, `case ${date}`)),
            },
          ],
        },
      ],
    },
    sharedTime: parts.shared ?? `${date}T18:00:00.000Z`,
  };
}

/** The cases that come of messages, through files, reading, rules, store and linking. */
export async function casesFrom(messages: readonly object[]): ReturnType<typeof loadCases> {
  return casesOfFiles(messages.map((message, at) => ({ name: `${at}.json`, bytes: JSON.stringify(message) })));
}

/** The cases that come of files; every one of them has to be read. */
export async function casesOfFiles(
  files: readonly { readonly name: string; readonly bytes: string | Buffer }[],
): ReturnType<typeof loadCases> {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-counting-'));
  copyFileSync(await emptyDatabase(), join(folder, 'cases.db'));
  const store = await openStore(join(folder, 'cases.db'));
  try {
    const ids: string[] = [];
    for (const { name, bytes } of files) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const taken = await takeFileAt(path, name);
      if (taken.quarantined !== null || taken.setAside !== null) throw new Error('A document of the test is not read.');
      await saveDocument(store, taken, { key, path: null, now: '2025-02-01T00:00:00Z', extracted: taken.extracted });
      ids.push(taken.document.id);
    }
    await linkDocuments(store, ids, key);
    return await loadCases(store);
  } finally {
    await store.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

const templates = mkdtempSync(join(tmpdir(), 'ordergap-counting-'));
process.once('exit', () => rmSync(templates, { recursive: true, force: true }));

/** Made once: to make the tables takes longer than all that a test puts in them. */
async function emptyDatabase(): Promise<string> {
  const path = join(templates, 'empty.db');
  if (existsSync(path)) return path;
  const store = await openStore(path);
  await holdSecret(store, key);
  await store.destroy();
  return path;
}
