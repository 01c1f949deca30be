import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import type { DataSource } from '../../store/people/retention.js';

/** The terms that the documents of a configured source are kept on. */
export function termsOfSource({ name, licence, purpose, retention_days, keep_keys }: ConfiguredSource): DataSource {
  return { name, licence, purpose, retentionDays: retention_days, keepKeys: keep_keys };
}
