import { Fault } from '../../fault.js';
import { UsageError } from '../../usage-error.js';
import { errorKind } from './error-code.js';

/** The words of an error that was written to be read; of any other, whose words can be those of a record, its kind alone. */
export function errorWords(error: unknown): string {
  return error instanceof UsageError || error instanceof Fault ? error.message : errorKind(error);
}
