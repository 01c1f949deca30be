import { expect, test } from '@jest/globals';
import { findAudit } from '../../../src/audits/definition/find-audit.js';
import type { ReadDocument } from '../../../src/listings/read-document.js';
import { answerAudit } from '../../../src/pipeline/answering/answer-audit.js';
import { readResults } from '../../../src/pipeline/reading/read-results.js';
import { linkDocuments } from '../../../src/pipeline/taking/link-documents.js';
import { holdSecret } from '../../../src/store/database/setting.js';
import { saveDocument } from '../../../src/store/documents/document.js';
import { openStore } from '../../../src/store/opening/open.js';
import { newDatabase } from '../../new-database.js';
import { extractStandIn, key, listing, type Person } from '../stand-in.js';

const AUDIT = findAudit('observer-2025');
const SHARING = {
  code: 'CJ15005',
  title: 'Disclose private sexual photographs and films with intent to cause distress',
};
/** What a document can print of an offence: in the group by code, by words alone, of a comparison, of neither. */
const OFFENCES = [
  SHARING,
  { title: SHARING.title },
  { code: '9Z00001', title: SHARING.title },
  { code: 'PK78008', title: 'Make indecent photograph or pseudo-photograph of a child' },
  { code: 'TH68001', title: 'Theft' },
  { title: 'Theft from a shop' },
];

interface Seen extends Person {
  readonly offence: (typeof OFFENCES)[number];
  readonly date: string;
  readonly kind: 'register' | 'list' | 'narrative';
}

function documentOf({ offence, date, kind, ...person }: Seen, at: number): ReadDocument {
  const [one] = [listing(date, [person], `${date}T18:00:00Z`)];
  const hearings = one.hearings.map((hearing) => ({
    ...hearing,
    defendants: hearing.defendants.map((defendant) => ({
      ...defendant,
      offences: defendant.offences.map(({ code: _code, ...rest }) => ({ ...rest, ...offence })),
    })),
  }));
  const complete = kind === 'register';
  return {
    document: {
      id: `document ${at}`,
      name: `document ${at}`,
      format: 'stand-in',
      kind,
      mediaType: 'application/json',
      bytes: 1,
      completeResults: complete,
    },
    listings: [{ ...one, hearings }],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: null,
  };
}

test('where offences are counted, the offences of everybody are', async () => {
  const store = await openStore(await newDatabase());
  try {
    await holdSecret(store, key);
    const theft = documentOf(
      {
        surname: 'Fern',
        urn: '01ZZ1',
        words: ['Fined £120'],
        date: '2024-09-03',
        kind: 'register',
        offence: { code: 'TH68001', title: 'Theft' },
      },
      0,
    );
    const extracted = { readings: readResults('document 0', theft.listings, extractStandIn), rulesVersion: '1' };
    await saveDocument(store, theft, { key, path: null, now: '2025-01-01T00:00:00Z', extracted });
    await linkDocuments(store, ['document 0'], key);
    for (const unit of ['defendant_case', 'offence', 'sentencing_occasion'] as const) {
      const finding = await answerAudit(store, { ...AUDIT, unit }, {});
      expect([unit, finding.groups[0]?.funnel[0]?.left]).toEqual([unit, 1]);
    }
  } finally {
    await store.destroy();
  }
});
