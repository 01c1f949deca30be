import type { Audit } from '../audits/audit.js';
import { runAudit } from '../audits/finding.js';
import type { Finding } from '../audits/finding-schema.js';
import { RULES_VERSION } from '../facts/version.js';
import { loadCases } from '../store/load-cases.js';
import type { Store } from '../store/tables.js';

/** Runs an audit over the whole database, as of now. */
export async function answerAudit(
  store: Store,
  audit: Audit,
  period: { readonly from?: string; readonly to?: string },
): Promise<Finding> {
  const cases = await loadCases(store);
  return runAudit(audit, cases, { ...period, asOf: new Date().toISOString(), versions: { extractor: RULES_VERSION } });
}
