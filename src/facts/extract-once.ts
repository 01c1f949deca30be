import { remembered } from '../text/remembered.js';
import { extract } from './extract.js';
import type { Reading, ResultToRead } from './reading.js';

/**
 * `extract` for texts as they come out of documents, where courts say the same thing many times a day: a text that came
 * lately with the same codes and label is not read again; nor on another day, unless the day was asked for when it was
 * read ("adjourned to 14 May" lacks a year). The code of the offence is asked by no rule.
 */
export function extractOnce(): (input: ResultToRead) => Reading {
  const whateverTheDay = remembered(readMindingTheDay, keyOf);
  const ofTheDay = remembered(extract, (input) => `${input.date ?? ''} ${keyOf(input)}`);
  return (input) => {
    const { reading, day } = whateverTheDay(input);
    return day === null || day === (input.date ?? '') ? reading : ofTheDay(input);
  };
}

function keyOf({ text, code = '', shortCode = '', label = '' }: ResultToRead): string {
  return JSON.stringify([code, shortCode, label, text]);
}

/** A reading, and the day it holds for: null for every day, as the day was never asked for. */
function readMindingTheDay(input: ResultToRead): { readonly reading: Reading; readonly day: string | null } {
  const { date, ...others } = input;
  let asked = false;
  const reading = extract(
    date === undefined
      ? others
      : {
          ...others,
          get date() {
            asked = true;
            return date;
          },
        },
  );
  return { reading, day: asked || date === undefined ? (date ?? '') : null };
}
