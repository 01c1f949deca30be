import { expect, test } from '@jest/globals';
import { registerOf } from '../../scripts/national-year/register.js';
import { extract } from '../../src/facts/extract.js';
import { readCourtRegister } from '../../src/listings/register-json/court-register.js';

test('a register of the national year is read whole: its people, offences and results, with nothing left over', () => {
  const { document, held, court, day } = registerOf(7);
  const { listings, problems } = readCourtRegister(document);
  expect(problems).toEqual([]);
  expect(listings).toHaveLength(1);
  const [listing] = listings;
  expect(listing).toMatchObject({ courtHouse: court, sittingDate: day });
  const defendants = listing?.hearings.flatMap((hearing) => hearing.defendants) ?? [];
  const offences = defendants.flatMap((one) => one.offences);
  expect({ defendants: defendants.length, offences: offences.length }).toEqual({
    defendants: held.defendants,
    offences: held.offences,
  });
  const results = [...defendants.flatMap((one) => one.results), ...offences.flatMap((one) => one.results)];
  expect(results).toHaveLength(held.results);
  expect(offences.filter(({ code }) => code === 'SX03250')).toHaveLength(held.sharing);
  for (const { code, text } of results)
    expect({ text, problems: extract({ text, ...(code ? { code } : {}) }).problems }).toEqual({ text, problems: [] });
});

test('the same number gives the same register, and who was adjourned comes back twenty days later under the same reference', () => {
  const first = registerOf(5);
  expect(registerOf(5)).toEqual(first);
  const back = registerOf(5 + 20 * 336);
  const references = ({ document }: { readonly document: unknown }) =>
    [...JSON.stringify(document).matchAll(/"caseOrApplicationReference":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(references(back).slice(9, 18)).toEqual(references(first).slice(0, 9));
  expect(new Set(references(first)).size).toBe(27);
});
