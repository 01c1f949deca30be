import { type ConfiguredSource, wayOf } from '../../sources/configured/source-shape.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import { CONFIGURATION_FILE } from './configuration.js';

/** The sources of these names, or all whose documents come by themselves. UsageError where there is no such source. */
export function sourcesNamed(
  configured: readonly ConfiguredSource[],
  names: readonly string[],
): readonly ConfiguredSource[] {
  const coming = configured.filter((source) => wayOf(source) !== undefined);
  if (coming.length === 0)
    throw new UsageError(
      `No source brings documents by itself: give one of ${CONFIGURATION_FILE} a folder, mail or web (samples/ordergap.yaml shows how).`,
    );
  if (names.length === 0) return coming;
  return names.map((name) => {
    const found = configured.find((source) => source.name === name);
    if (found && wayOf(found)) return found;
    if (found)
      throw new UsageError(
        `The source ${name} has no folder, mail or web: its documents are given to ordergap ingest.`,
      );
    const known = coming.map((source) => source.name);
    const nearest = nearestName(name, known);
    throw new UsageError(
      `No source ${name} is configured. ${nearest === null ? '' : `Did you mean “${nearest}”? `}There are: ${known.join(', ')}.`,
    );
  });
}
