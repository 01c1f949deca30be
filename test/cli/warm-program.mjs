// Runs the built command line again and again in one process, for test/cli/ordergap.ts: what a first reading prepares is
// prepared once. Each run has its own arguments, environment, folder, input and output; what it says and its code is its answer.
import { constants, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [main = '', asked = '', folder = ''] = process.argv.slice(2);
const home = process.cwd();
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent || !existsSync(folder)) process.exit();
}, 1_000).unref();

let runs = 0;
// A stream of the file would read it in a thread of the pool, which waits for ever and keeps the process from ending.
const pipe = new Socket({
  fd: openSync(asked, constants.O_RDWR | constants.O_NONBLOCK),
  readable: true,
  writable: false,
});
for await (const name of createInterface({ input: pipe })) {
  const answer = await run(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  writeFileSync(join(folder, `${name}.part`), JSON.stringify(answer));
  renameSync(join(folder, `${name}.part`), join(folder, `${name}.answer`));
}

async function run({ args, input, env, cwd }) {
  const said = { out: [], err: [] };
  process.chdir(cwd ?? home);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, main, ...args];
  process.exitCode = undefined;
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  process.stdout.write = keepIn(said.out);
  process.stderr.write = keepIn(said.err);
  process.stdout.removeAllListeners('error');
  runs += 1;
  await import(`${pathToFileURL(main).href}?run=${runs}`);
  const code = process.exitCode ?? 0;
  return { code, out: Buffer.concat(said.out).toString(), err: Buffer.concat(said.err).toString() };
}

function keepIn(pieces) {
  return (piece, encoding, done) => {
    pieces.push(
      typeof piece === 'string' ? Buffer.from(piece, typeof encoding === 'string' ? encoding : 'utf8') : piece,
    );
    const told = typeof encoding === 'function' ? encoding : done;
    if (told) process.nextTick(told);
    return true;
  };
}
