import { readYaml } from '../../text/read-yaml.js';
import { type Audit, auditSchema } from './audit.js';

const KIND = {
  whole: 'the audit',
  example: 'an audit file is a list of fields such as “name: observer-2025”. See samples/audits.',
  formats: {
    date: 'a day such as 2024-08-01',
    regex: 'lower-case letters, digits and hyphens, such as observer-2025',
  },
};

/**
 * An audit from the text of its YAML file. `source` names the file in messages.
 * Throws a UsageError that gives, for every mistake, its line, what was expected and the nearest name that exists.
 */
export function readAudit(text: string, source: string): Audit {
  return readYaml(text, source, { schema: auditSchema, kind: KIND }).value;
}
