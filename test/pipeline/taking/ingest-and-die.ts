/** Run as a process of its own: ingests a folder and kills itself at the n-th call of a stage, or on reading one file. Arguments: database, folder, stage, n or the file's name. */
import { ingestPaths } from '../../../src/pipeline/ingest.js';
import { openStore } from '../../../src/store/opening/open.js';
import { extractStandIn, readStandIn, standInStages } from '../stand-in.js';

const [database = '', folder = '', stage = '', at = ''] = process.argv.slice(2);
let calls = 0;
const step = (name: string) => {
  if (name === stage) calls += 1;
  if (name === stage && calls === Number(at)) process.kill(process.pid, 'SIGKILL');
};
const store = await openStore(database);
await ingestPaths(store, [folder], {
  stages: standInStages({
    read: (path, name) => {
      step('read');
      if (stage === 'file' && path.endsWith(at)) process.kill(process.pid, 'SIGKILL');
      return readStandIn(path, name);
    },
    extract: (result) => {
      step('extract');
      return extractStandIn(result);
    },
  }),
});
await store.destroy();
