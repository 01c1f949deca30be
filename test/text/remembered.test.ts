import { describe, expect, test } from '@jest/globals';
import { remembered } from '../../src/text/patterns/remembered.js';

function counting() {
  const asked: string[] = [];
  const ask = remembered(
    (question: string) => {
      asked.push(question);
      return question.length;
    },
    (question) => question,
  );
  return { asked, ask };
}

describe('answers that are remembered', () => {
  test('are worked out once for one key', () => {
    const { asked, ask } = counting();
    expect([ask('Fined £50.'), ask('No order.'), ask('Fined £50.')]).toEqual([10, 9, 10]);
    expect(asked).toEqual(['Fined £50.', 'No order.']);
  });

  test('are not kept under a key of more than 2,000 characters', () => {
    const { asked, ask } = counting();
    const long = 'a'.repeat(2_001);
    expect([ask(long), ask(long)]).toEqual([2_001, 2_001]);
    expect(asked).toHaveLength(2);
  });

  test('are all forgotten when 5,000 are kept, so that memory stays bounded', () => {
    const { asked, ask } = counting();
    for (let at = 0; at < 5_001; at += 1) ask(`text ${at}`);
    ask('text 5000');
    expect(asked).toHaveLength(5_001);
    ask('text 0');
    expect(asked).toHaveLength(5_002);
  });
});
