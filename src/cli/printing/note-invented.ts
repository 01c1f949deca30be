import { inventedWarning } from '../../pipeline/taking/invented.js';
import type { Store } from '../../store/tables.js';
import { note } from './output.js';

/** Says on standard error, unless `--quiet`, that what is answered is of the bundled, invented documents. */
export async function noteInvented(store: Store, { quiet }: { readonly quiet?: boolean }): Promise<void> {
  if (quiet) return;
  const warning = await inventedWarning(store);
  if (warning !== null) note(warning);
}
