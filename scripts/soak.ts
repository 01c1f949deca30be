// Runs the trial of the queue: npx tsx scripts/soak.ts [documents] [workers] [kills] [storms] [milliseconds a storm lasts] [file|postgres]. Needs redis-server, root for a disk that can be full, and PostgreSQL’s server for the last. Exits 1 where the databases differ.
import { soak } from '../test/pipeline/queue/soak.js';

const [documents = 300, workers = 4, kills = 6, storms = 1, lasting = 1_500] = process.argv.slice(2, 7).map(Number);
const on = process.argv[7] === 'postgres' ? 'postgres' : 'file';
const result = await soak({ documents, workers, kills, storms, lasting, on, say: (words) => console.error(words) });
for (const line of result.differences.slice(0, 20)) console.log(line);
const { rows, seconds, stored, differences } = result;
console.log(
  `${documents} documents (${stored} of them readable), ${workers} workers, ${kills} of them killed; Redis ended with and without its memory, the database locked, ${on === 'file' ? 'the disk full' : 'PostgreSQL ended'}, each ${storms} times: ${differences.length} lines of ${rows} differ from a quiet inline run (${seconds} s).`,
);
process.exitCode = differences.length > 0 || stored < documents * 0.9 ? 1 : 0;
