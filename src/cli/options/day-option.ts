import { isDay } from '../../text/figures/document-dates.js';
import { UsageError } from '../../usage-error.js';

/** The day given to an option (`--from`). Throws UsageError for what is no day. */
export function dayOption(option: string, given: string): string {
  if (isDay(given)) return given;
  throw new UsageError(`${option} ${given}: expected a day like 2025-01-31.`);
}
