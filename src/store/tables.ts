import type { Kysely } from 'kysely';
import type { AppearanceTable } from './appearance.table.js';
import type { CaseAppearanceTable } from './case-appearance.table.js';
import type { CaseHearingTable } from './case-hearing.table.js';
import type { CaseOffenceTable } from './case-offence.table.js';
import type { CaseOrderTable } from './case-order.table.js';
import type { CaseOrderOffenceTable } from './case-order-offence.table.js';
import type { CaseSentenceTable } from './case-sentence.table.js';
import type { ClauseTable } from './clause.table.js';
import type { DefendantCaseTable } from './defendant-case.table.js';
import type { FindingTable } from './finding.table.js';
import type { HearingTable } from './hearing.table.js';
import type { IdentityTable } from './identity.table.js';
import type { IdentityShownTable } from './identity-shown.table.js';
import type { JobTable } from './job.table.js';
import type { LeaseTable } from './lease.table.js';
import type { LinkDecisionTable } from './link-decision.table.js';
import type { LinkDoubtTable } from './link-doubt.table.js';
import type { LinkKeyTable } from './link-key.table.js';
import type { OffenceTable } from './offence.table.js';
import type { ProblemTable } from './problem.table.js';
import type { ResultTable } from './result.table.js';
import type { SettingTable } from './setting.table.js';
import type { SourceDocumentTable } from './source-document.table.js';
import type { SourceTextTable } from './source-text.table.js';

/** Every table by its name in the database: what Kysely checks queries against. */
export interface Tables {
  source_document: SourceDocumentTable;
  hearing: HearingTable;
  appearance: AppearanceTable;
  offence: OffenceTable;
  result: ResultTable;
  clause: ClauseTable;
  problem: ProblemTable;
  link_key: LinkKeyTable;
  identity: IdentityTable;
  source_text: SourceTextTable;
  defendant_case: DefendantCaseTable;
  case_appearance: CaseAppearanceTable;
  case_hearing: CaseHearingTable;
  case_offence: CaseOffenceTable;
  case_sentence: CaseSentenceTable;
  case_order: CaseOrderTable;
  case_order_offence: CaseOrderOffenceTable;
  link_doubt: LinkDoubtTable;
  link_decision: LinkDecisionTable;
  identity_shown: IdentityShownTable;
  job: JobTable;
  finding: FindingTable;
  lease: LeaseTable;
  setting: SettingTable;
}

/** An open database, or a transaction in one. */
export type Store = Kysely<Tables>;
