import type { Migration } from 'kysely';
import { firstTables } from './2026-11-21-first-tables.js';
import { views } from './2026-11-21-views.js';
import { compact } from './2026-11-22-compact.js';
import { countedUnits } from './2026-11-22-counted-units.js';
import { courtDays } from './2026-11-22-court-days.js';
import { hearingCourts } from './2026-11-22-hearing-courts.js';
import { jobLife } from './2026-11-22-job-life.js';
import { linking } from './2026-11-22-linking.js';
import { marksInBytes } from './2026-11-22-marks-in-bytes.js';
import { narrowRows } from './2026-11-22-narrow.js';
import { packedRows } from './2026-11-22-packed.js';
import { personLevel } from './2026-11-22-person-level.js';
import { privacy } from './2026-11-22-privacy.js';
import { questionsPut } from './2026-11-22-questions-put.js';
import { readingByPeople } from './2026-11-22-reading-by-people.js';
import { resultLines } from './2026-11-22-result-lines.js';
import { returns } from './2026-11-22-returns.js';
import { scale } from './2026-11-22-scale.js';
import { schedules } from './2026-11-22-schedules.js';
import { shorterHashes } from './2026-11-22-shorter-hashes.js';
import { sources } from './2026-11-22-sources.js';
import { toldOnce } from './2026-11-22-told-once.js';
import { clausesTogether } from './2026-11-23-clauses-together.js';
import { daysToldOnce } from './2026-11-23-days-told-once.js';
import { fewerPages } from './2026-11-23-fewer-pages.js';
import { hashesInBytes } from './2026-11-23-hashes-in-bytes.js';
import { keysWithRows } from './2026-11-23-keys-with-rows.js';
import { numbers } from './2026-11-23-numbers.js';
import { phrases } from './2026-11-23-phrases.js';
import { resultsByPlace } from './2026-11-23-results-by-place.js';
import { sittings } from './2026-11-23-sittings.js';
import { smallTables } from './2026-11-23-small-tables.js';

/** Every change of the schema, in the order it is made. Names are never changed; a new one goes last. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-21-a-first-tables': firstTables,
  '2026-11-21-b-views': views,
  '2026-11-22-a-linking': linking,
  '2026-11-22-b-privacy': privacy,
  '2026-11-22-c-reading-by-people': readingByPeople,
  '2026-11-22-d-court-days': courtDays,
  '2026-11-22-e-person-level': personLevel,
  '2026-11-22-f-scale': scale,
  '2026-11-22-g-counted-units': countedUnits,
  '2026-11-22-h-returns': returns,
  '2026-11-22-i-schedules': schedules,
  '2026-11-22-j-job-life': jobLife,
  '2026-11-22-k-sources': sources,
  '2026-11-22-l-questions-put': questionsPut,
  '2026-11-22-m-compact': compact,
  '2026-11-22-n-packed': packedRows,
  '2026-11-22-o-narrow': narrowRows,
  '2026-11-22-p-marks-in-bytes': marksInBytes,
  '2026-11-22-q-told-once': toldOnce,
  '2026-11-22-r-result-lines': resultLines,
  '2026-11-22-s-shorter-hashes': shorterHashes,
  '2026-11-22-t-hearing-courts': hearingCourts,
  '2026-11-23-a-phrases': phrases,
  '2026-11-23-b-sittings': sittings,
  '2026-11-23-c-numbers': numbers,
  '2026-11-23-d-hashes-in-bytes': hashesInBytes,
  '2026-11-23-e-clauses-together': clausesTogether,
  '2026-11-23-f-results-by-place': resultsByPlace,
  '2026-11-23-g-days-told-once': daysToldOnce,
  '2026-11-23-h-keys-with-rows': keysWithRows,
  '2026-11-23-i-fewer-pages': fewerPages,
  '2026-11-23-j-small-tables': smallTables,
};
