import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/facts/extract.js';

const statusOf = (text: string): string | undefined => {
  const [clause] = extract({ text }).clauses;
  return clause?.kind === 'order' ? clause.status : undefined;
};

describe('an order that a sentence only tells of', () => {
  test.each([
    'Deprivation order stalled.',
    'Deprivation took up an hour.',
    'A restraining order worries him.',
    'Forfeiture hinges on the download.',
    'The restraining order will wait.',
    'Deprivation is a matter for the Crown Court.',
    'We turn to forfeiture.',
    'That leaves the restraining order.',
    'The adviser reminded the bench of deprivation.',
    'She supports a restraining order.',
    'Deprivation: shelved',
    'Restraining order: n/k',
    'Forfeiture: wrong defendant',
  ])('is not made by its name: %s', (text) => {
    expect(statusOf(text)).toBe('unclear');
  });

  test.each([
    'Deprivation order | none',
    'Restraining order crossed out',
    'Forfeiture: nothing to forfeit',
    'Deprivation falls away on the acquittal.',
  ])('is recorded as none: %s', (text) => {
    expect(statusOf(text)).toBe('not_made');
  });

  test.each([
    'A restraining order will protect her for two years.',
    'The restraining order keeps him away from her.',
    'A restraining order rounded off the sentence.',
    'Deprivation order takes effect today.',
    'He copped a restraining order.',
    'Magistrates settled on a restraining order.',
    'Finally, a restraining order for two years.',
    'Restraining order, two years',
    'Forfeiture: baton',
  ])('is made where its own words or the bench make it: %s', (text) => {
    expect(statusOf(text)).toBe('made');
  });
});
