import { readYaml } from '../../text/read-yaml.js';
import { mappingSchema, type UsedMapping } from './mapping.js';
import { namedColumns } from './named-columns.js';

const KIND = {
  whole: 'the mapping',
  example: 'a mapping file is a list of fields such as “row: result”. `ordergap map FILE` proposes one.',
  formats: { date: 'a day such as 2024-08-01' },
};

/**
 * A mapping from the text of its YAML file. Throws a UsageError that gives, for every mistake, its line, what was
 * expected and the nearest name that exists.
 */
export function readMapping(text: string, source: string): UsedMapping {
  const { value, lineOf } = readYaml(text, source, { schema: mappingSchema, kind: KIND });
  const lines = namedColumns(value).map(({ field, path }) => [field, lineOf(path)] as const);
  return { mapping: value, source, lines: Object.fromEntries(lines) };
}
