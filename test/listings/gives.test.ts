import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Given } from '../../src/listings/format.js';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';
import type { ReadDocument } from '../../src/listings/read-document.js';

/** What the reviewed expectations beside a format’s samples hold. */
function givenBySamples(format: string): ReadonlySet<Given> {
  const folder = join('samples/listings', format);
  const given = new Set<Given>();
  for (const name of existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.expected.json')) : []) {
    const { listings } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReadDocument;
    for (const defendant of listings.flatMap(({ hearings }) => hearings).flatMap(({ defendants }) => defendants)) {
      if (defendant.name ?? defendant.organisation) given.add('names');
      if (defendant.offences.some(({ code }) => code !== undefined)) given.add('codes');
      if ([defendant, ...defendant.offences].some(({ results }) => results.length > 0)) given.add('results');
    }
  }
  return given;
}

test.each(LISTING_FORMATS.map(({ name, gives }) => [name, gives] as const))(
  '%s gives what its samples give: %j',
  (name, gives) => {
    expect([...gives].sort()).toEqual([...givenBySamples(name)].sort());
  },
);
