import { signsAsCompany } from '../../text/names/company-name.js';
import { splitName } from '../../text/names/names.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';
import type { RegisterBlock } from './blocks.js';
import type { PrintedField } from './printed-fields.js';
import { resultsIn } from './printed-results.js';
import { printedValue } from './printed-text.js';
import { printedDate, printedNumber, type Reading, reportMissing } from './reading.js';

/** The defendant of a block without the offences. */
export function readDefendant(block: RegisterBlock, reading: Reading): Defendant {
  const { fields } = block;
  const printed = printedValue(fields.get('defendantName'));
  const company = printed !== undefined && signsAsCompany(printed) ? printed : undefined;
  const organisation = printedValue(fields.get('organisationName')) ?? company;
  const name = company === undefined && printed !== undefined ? splitName(printed) : undefined;
  if (!name && organisation === undefined) reportMissing('name of a defendant', block.at, reading);
  const results = (cells: readonly PrintedField[], level: 'case' | 'defendant') =>
    cells.flatMap((cell) => resultsIn(cell, reading.rightEdge, level));
  return present({
    name,
    organisation,
    dateOfBirth: printedDate(fields.get('dateOfBirth'), reading),
    age: printedNumber(fields.get('age'), reading),
    sex: printedValue(fields.get('gender')),
    address: addressOf(fields.get('defendantAddress')),
    asn: printedValue(fields.get('asn')),
    pncId: printedValue(fields.get('pncId')),
    offences: [],
    results: [...results(block.defendantResults, 'defendant'), ...results(block.caseResults, 'case')],
  });
}

function addressOf(field: PrintedField | undefined): string | undefined {
  if (printedValue(field) === undefined) return undefined;
  return field?.lines.map(({ text }) => tidy(text)).join(', ');
}
