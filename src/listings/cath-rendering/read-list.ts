import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Parsed } from '../format.js';
import type { ListBlock } from './list-block.js';
import { listingsOfParties } from './listings.js';
import { readBlocks } from './read-blocks.js';
import { recogniseBlocks } from './recognise-blocks.js';

/** Reads a list from its blocks; a list of another court is set aside. */
export function readList(blocks: readonly ListBlock[]): Parsed {
  const of = recogniseBlocks(blocks);
  if (of === 'crown') return setAside('crown_list', 'A list of the Crown Court.');
  if (of === 'other') return setAside('not_criminal', 'A list of a civil, family, appeal or tribunal court.');
  const { parties, day, singleJustice, problems } = readBlocks(blocks);
  if (parties.length === 0 && blocks.some(isOfTable)) throw unknownTable();
  if (parties.length === 0) return { ...setAside('no_hearings', 'The list holds no hearing.'), problems };
  const found = [...problems];
  const surnameFirst = parties.some(({ fields }) => fields.name?.words.includes(',') === true);
  const listings = listingsOfParties(parties, day, { surnameFirst, namesCourt: !singleJustice }, found);
  return { listings, problems: found };
}

function isOfTable({ kind, parts }: ListBlock): boolean {
  return kind === 'row' && parts.filter((part) => part !== '').length > FEW_CELLS;
}

/** Cells of a row that may be a label and its value. */
const FEW_CELLS = 2;

function unknownTable(): QuarantineError {
  const message = 'The page has the title of a list, and a table whose headings no reader knows; please report them.';
  return new QuarantineError('unknown_format', message);
}

function setAside(code: 'crown_list' | 'not_criminal' | 'no_hearings', message: string): Parsed {
  return { listings: [], problems: [], setAside: { code, message } };
}
