// Runs the trial of the queue: npx tsx scripts/soak.ts [documents] [workers] [kills] [storms] [milliseconds a storm lasts]. Needs redis-server, and root for a disk that can be full. Exits 1 where the databases differ.
import { soak } from '../test/pipeline/soak.js';

const [documents = 300, workers = 4, kills = 6, storms = 1, lasting = 1_500] = process.argv.slice(2).map(Number);
const result = await soak({ documents, workers, kills, storms, lasting, say: (words) => console.error(words) });
for (const line of result.differences.slice(0, 20)) console.log(line);
const { rows, seconds, stored, differences } = result;
console.log(
  `${documents} documents (${stored} of them readable), ${workers} workers, ${kills} of them killed; Redis ended with and without its memory, the database locked, the disk full, each ${storms} times: ${differences.length} lines of ${rows} differ from a quiet inline run (${seconds} s).`,
);
process.exitCode = differences.length > 0 || stored < documents * 0.9 ? 1 : 0;
