// Stands for src/package-folder.ts in the tests: threads and processes of the program run as they were built, where the
// build is of these sources, for to translate the sources again in each takes seconds. Else they run the sources.
import { resolve } from 'node:path';

export { packageFolder, packageVersion } from '../src/package-folder.ts';

export function programFile(path) {
  if (/\.\w+$/.test(path)) return resolve(path);
  return process.env.ORDERGAP_TEST_BUILT === 'yes' ? resolve('dist', `${path}.js`) : resolve(`${path}.ts`);
}
