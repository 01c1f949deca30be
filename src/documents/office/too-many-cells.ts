import { LIMITS } from '../limits.js';
import { QuarantineError } from '../quarantine-error.js';

export function tooManyCells(): QuarantineError {
  const message = `The tables repeat or join more than ${LIMITS.repeatedCells} cells; save it as CSV.`;
  return new QuarantineError('archive_too_large', message);
}
