import { describe, expect, test } from '@jest/globals';
import type { CaseSentence } from '../../../src/cases/defendant-case.js';
import { packedRest, unpackedRest } from '../../../src/store/case-files/case-rest.js';
import { unpacked } from '../../../src/store/database/packed.js';

const FINED = 'abc111111111111111111111';
const COSTS = 'fff222222222222222222222';
const sentence = (clauseIds: readonly string[]): CaseSentence => ({
  offenceIds: ['o1'],
  on: '2025-01-02',
  clause: { kind: 'sentence', type: 'fine', found: 'code', span: null, quote: null, rule: 'fine' },
  clauseIds,
});

describe('the rest of a case', () => {
  test.each<[string, readonly string[], readonly string[], unknown]>([
    ['a result’s first clause by the result’s place alone', ['abd111111111111111111111'], [FINED], 0],
    ['a later clause by its place in the result', ['abe111111111111111111111'], [FINED], [0, 1]],
    ['a clause whose digits are counted past the last', ['000222222222222222222222'], [FINED, COSTS], 1],
    [
      'a clause of no result of the case by its id',
      ['999999999999999999999999'],
      [FINED, COSTS],
      '999999999999999999999999',
    ],
  ])('names %s', (_, clauseIds, results, named) => {
    const offences = [{ id: 'o1', resultIds: [...results, 'another'] }];
    const column = packedRest({ offences, sentences: [sentence(clauseIds)] }, results);
    expect(JSON.parse(unpacked(column))).toMatchObject({
      offences: [{ results: [...results.keys(), 'another'] }],
      sentences: [{ offences: [0], clauses: [named] }],
    });
    expect(unpackedRest(column, ['o1'], results)).toEqual({
      offences: [{ resultIds: [...results, 'another'] }],
      sentences: [sentence(clauseIds)],
    });
  });
});
