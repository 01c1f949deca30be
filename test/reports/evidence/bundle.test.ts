import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditText, findAudit } from '../../../src/audits/definition/find-audit.js';
import { makeBundle } from '../../../src/pipeline/answering/make-bundle.js';
import { packed, unpacked } from '../../../src/reports/evidence/archive.js';
import { bundled, PARTS } from '../../../src/reports/evidence/bundle.js';
import { diff, openBundle } from '../../../src/reports/evidence/diff.js';
import { verify } from '../../../src/reports/evidence/verify.js';
import { openStore } from '../../../src/store/opening/open.js';
import type { Store } from '../../../src/store/tables.js';
import { sampleKey, takenIn } from '../../sample-database.js';

const folder = mkdtempSync(join(tmpdir(), 'ordergap-'));
const DB = join(folder, 'desk.db');
const key = sampleKey;
const now = '2026-11-22T09:00:00.000Z';
let store: Store;

beforeAll(async () => {
  expect([0, 3]).toContain(takenIn(['samples/listings/common-platform-hearing'], DB).code);
  store = await openStore(DB);
}, 120_000);
afterAll(() => store.destroy());

function made(
  more: { readonly release?: boolean; readonly keyFile?: string; readonly from?: string; readonly to?: string } = {},
) {
  const audit = findAudit('observer-2025');
  const asked = { from: '2024-01-01', to: '2026-06-30', release: false, ...more };
  return makeBundle(store, { audit, auditText: auditText('observer-2025'), ...asked }, { key, now });
}

function keyFile(name: string): { readonly own: string; readonly open: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const [own, open] = [join(folder, `${name}.pem`), join(folder, `${name}.pub.pem`)];
  writeFileSync(own, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  writeFileSync(open, createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }));
  return { own, open };
}

test('a bundle verifies without the database, and every number comes out of its rows again', async () => {
  const archive = await packed(await made());
  expect(await verify(archive)).toMatchObject({ ok: true, differences: [] });
});

test('a bundle whose findings have an earlier form is told from one that was altered', async () => {
  const files = await made();
  const text = (part: keyof typeof PARTS) => files.get(PARTS[part])?.toString('utf8') ?? '';
  const names = ['audit', 'rows', 'documents', 'gaps', 'report', 'page'] as const;
  const kept = Object.fromEntries(names.map((part) => [part, text(part)]));
  const earlier = (of: number) => {
    const { form: _, ...run } = JSON.parse(text('run')) as { form: string };
    const finding = JSON.parse(text('finding')) as { groups: { of: number; pairs?: unknown }[] };
    for (const group of finding.groups) {
      delete group.pairs;
      group.of += of;
    }
    return bundled({ ...kept, run: `${JSON.stringify(run)}\n`, finding: `${JSON.stringify(finding)}\n` });
  };
  const words = async (of: number) => {
    const { ok, checks, differences } = await verify(await packed(earlier(of)));
    return { ok, said: checks.at(-1)?.words ?? '', places: differences.map(({ at }) => at) };
  };
  const same = await words(0);
  expect([same.ok, same.places]).toEqual([false, []]);
  expect(same.said).toMatch(
    /^not worked out in full: made by rules \d+\.\d+\.\d+ in form 1 of findings and reports, .*every figure that both forms tell of the finding is the same\. Verify it with the ordergap that made it$/,
  );
  const altered = await words(1);
  expect(altered.places).toContain('/groups/0/of');
  expect(altered.said).toMatch(/come out otherwise, which a new form does not account for/);
});

test('a page that says otherwise than the report in figures does not verify, however well its hashes fit', async () => {
  const files = await made();
  const names = ['audit', 'run', 'rows', 'documents', 'finding', 'gaps', 'report', 'page'] as const;
  const kept = Object.fromEntries(names.map((part) => [part, files.get(PARTS[part])?.toString('utf8') ?? '']));
  const check = async (page: string) => (await verify(await packed(bundled({ ...kept, page })))).checks.at(-1);
  const { page = '' } = kept;
  expect(await check(page)).toMatchObject({ what: 'page', ok: true });
  expect(await check(page.replace('<body', '<body class="dark"'))).toMatchObject({ what: 'page', ok: true });
  expect(await check(page.replace('sentenced', 'let off'))).toMatchObject({ what: 'page', ok: false });
});

test('the same database gives the same bytes', async () => {
  expect((await packed(await made())).equals(await packed(await made()))).toBe(true);
});

test('one altered byte anywhere fails, signed or not', async () => {
  const plain = await packed(await made());
  const signed = await packed(await made({ keyFile: keyFile('one').own }));
  for (const archive of [plain, signed]) {
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = Buffer.from(archive);
        altered[at] = (altered[at] ?? 0) ^ change;
        expect((await verify(altered)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  }
});

test('a figure altered together with its hashes does not follow from the rows, and the place is told', async () => {
  const files = await made();
  const text = (part: keyof typeof PARTS) => files.get(PARTS[part])?.toString('utf8') ?? '';
  const finding = JSON.parse(text('finding')) as { groups: { of: number }[] };
  const [first] = finding.groups;
  if (first === undefined) throw new Error('There is a group.');
  first.of += 1;
  const parts = ['audit', 'run', 'rows', 'documents', 'gaps', 'report', 'page'] as const;
  const altered = bundled({
    ...Object.fromEntries(parts.map((part) => [part, text(part)])),
    finding: `${JSON.stringify(finding)}\n`,
  });
  const answer = await verify(await packed(altered));
  expect(answer.ok).toBe(false);
  expect(answer.differences).toEqual([{ file: 'finding.json', at: '/groups/0/of', a: first.of, b: first.of - 1 }]);
});

describe('a signature', () => {
  test('is checked by the public key', async () => {
    const { own, open } = keyFile('two');
    const archive = await packed(await made({ keyFile: own }));
    expect((await verify(archive, open)).ok).toBe(true);
    expect((await verify(archive, keyFile('three').open)).ok).toBe(false);
  });

  test('that is asked for and missing fails', async () => {
    expect((await verify(await packed(await made()), keyFile('four').open)).ok).toBe(false);
  });
});

test('a bundle for release holds aggregates and hashes, and no row of a case', async () => {
  const files = await made({ release: true });
  expect([...files.keys()].sort()).toEqual([
    'README.txt',
    'audit.yaml',
    'documents.json',
    'manifest.json',
    'manifest.sha256',
    'release.json',
    'report.html',
    'report.json',
  ]);
  expect((await verify(await packed(files))).ok).toBe(true);
});

test('no name, date of birth, address or case reference of anybody is in a bundle', async () => {
  const archive = (await packed(await made())).toString('utf8');
  const people = await store.selectFrom('identity').select(['name', 'date_of_birth', 'address']).execute();
  const cases = await store.selectFrom('defendant_case').select('urn').execute();
  const values = [
    ...people.flatMap((row) => [row.name, row.date_of_birth, row.address]),
    ...cases.map(({ urn }) => urn),
  ];
  const personal = values.filter((value): value is string => typeof value === 'string' && value.length > 5);
  expect(personal.length).toBeGreaterThan(10);
  expect(personal.filter((value) => archive.includes(value))).toEqual([]);
});

test('two bundles are compared figure by figure, case by case and document by document', async () => {
  const [whole, part] = [await made(), await made({ to: '2024-12-31' })];
  expect(diff(whole, whole)).toMatchObject({ same: true, families: [], units: [] });
  const found = diff(whole, part);
  expect(found.same).toBe(false);
  expect(found.units.length).toBeGreaterThan(0);
  expect(found.units.every(({ b }) => b === null)).toBe(true);
  expect(found.documents.onlyInB).toBe(0);
  await expect(openBundle(Buffer.from('no archive'), 'x.tar')).rejects.toThrow(/ordergap verify x\.tar/);
});

test('what is no archive is told, and never opened', async () => {
  for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), Buffer.alloc(4096, 255)]) {
    expect((await verify(bytes)).ok).toBe(false);
  }
  expect(await unpacked(Buffer.from('hello'))).toBeNull();
});
