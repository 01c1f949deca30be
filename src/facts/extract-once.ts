import { remembered } from '../text/patterns/remembered.js';
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
  const minded = new MindingTheDay(input);
  const reading = extract(minded);
  return { reading, day: minded.isAsked || input.date === undefined ? (input.date ?? '') : null };
}

/** A result that knows whether its day was asked for. A class: a getter made anew for each takes longer than some are read. */
class MindingTheDay implements ResultToRead {
  readonly text: string;
  readonly code: string | undefined;
  readonly shortCode: string | undefined;
  readonly label: string | undefined;
  isAsked = false;
  readonly #date: string | undefined;

  constructor({ text, code, shortCode, label, date }: ResultToRead) {
    this.text = text;
    this.code = code;
    this.shortCode = shortCode;
    this.label = label;
    this.#date = date;
  }

  get date(): string | undefined {
    this.isAsked = true;
    return this.#date;
  }
}
