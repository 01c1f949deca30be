import { remembered } from '../text/remembered.js';
import { extract } from './extract.js';
import type { Reading, ResultToRead } from './reading.js';

/**
 * `extract` for texts as they come out of documents, where courts say the same thing many times a day: a text that came
 * lately with the same codes, label and day is not read again. The code of the offence is asked by no rule.
 */
export function extractOnce(): (input: ResultToRead) => Reading {
  return remembered(extract, ({ text, code = '', shortCode = '', label = '', date = '' }) =>
    JSON.stringify([code, shortCode, date, label, text]),
  );
}
