import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { misspelt } from '../../src/text/tidying/misspelt.js';

const meantIn = (text: string): readonly string[] => misspelt(text).map(({ full }) => full);

describe('a slip in the name of an order is told from another word', () => {
  test.each([
    ['Restrianing Order 3 years', ['restraining']],
    ['Restraning order', ['restraining']],
    ['Restralning order', ['restraining']],
    ['Deprivat1on order', ['deprivation']],
    ['Deprivaton of phone', ['deprivation']],
    ['FORFIETURE', ['forfeiture']],
    ['Foreiture of phone, destructon of drugs', ['forfeiture', 'destruction']],
    ['Driver retraining course', []],
    ['Restraining orders and forfeitures', []],
    ['obstruction, instruction, derivation', []],
    ['Reference FORFEITUR33', []],
  ])('%s', (text, words) => {
    expect(meantIn(text)).toEqual(words);
  });

  test('any two letters in turn are told, and what is meant stands in their place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (at) => {
        const name = 'restraining';
        const said = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
        expect(misspelt(`a ${said} order`)).toEqual(
          said === name ? [] : [{ start: 2, end: 2 + said.length, full: name }],
        );
      }),
    );
  });
});
