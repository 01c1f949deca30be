import { LISTING_FORMATS } from '../../listings/formats/index.js';
import { RETURN_FORMATS } from '../../returns/formats/index.js';
import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import { CONFIGURATION_FILE } from './configuration.js';

/** Throws UsageError where a source expects a format that there is none of: everything it brings would be in quarantine. */
export function checkFormats(sources: readonly ConfiguredSource[]): void {
  const known = [...LISTING_FORMATS, ...RETURN_FORMATS].map(({ name }) => name);
  for (const { name, web } of sources) {
    const stranger = web?.accept?.find((format) => !known.includes(format));
    if (stranger === undefined) continue;
    const nearest = nearestName(stranger, known);
    throw new UsageError(
      `${CONFIGURATION_FILE}: the source ${name} accepts “${stranger}”, which is no format. ${nearest === null ? '' : `Did you mean “${nearest}”? `}ordergap formats lists them.`,
    );
  }
}
