import type { ReturnFormat } from '../return-format.js';
import { cpsDataSummary } from './cps-data-summary.js';
import { homeOfficeOutcomes } from './home-office-outcomes.js';
import { mojOutcomesByOffence } from './moj-outcomes-by-offence.js';
import { pastedOutcomeTable } from './pasted-outcome-table.js';
import { policeOutcomeTable } from './police-outcome-table.js';
import { typedFigures } from './typed-figures.js';

/** Every return that is read, in the order `ordergap formats` prints them. */
export const RETURN_FORMATS: readonly ReturnFormat[] = [
  policeOutcomeTable,
  pastedOutcomeTable,
  homeOfficeOutcomes,
  mojOutcomesByOffence,
  cpsDataSummary,
  typedFigures,
];
