import { hash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Fault } from '../../fault.js';
import { errorCode } from './error-code.js';

/** Makes a keyed hash of `value`; `kind` keeps equal values of different meaning apart. 24 hex digits. */
export type Key = (kind: string, value: string) => string;

/** Bytes that SHA-256 takes at a time, and those that it gives. */
const HASH_BLOCK = 64;
const HASH_BYTES = 32;
/** Bytes of a text that most are shorter than, and those of a UTF-16 unit at most. */
const MOST_BYTES = 3_000;
const UTF8_BYTES = 3;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The installation's secret: `ORDERGAP_SECRET`, else the file `secret` in the user's configuration folder, made on first
 * use and readable by its owner alone. It is in no database, so that the hashes in one are useless without this machine.
 */
export function openSecret(env: Environment = process.env): string {
  const given = env.ORDERGAP_SECRET?.trim();
  return given ? given : readOrMake(secretPath(env));
}

/** The same as the function that uses it. */
export function openKey(env: Environment = process.env): Key {
  return keyFrom(openSecret(env));
}

/** The function that uses a secret. */
export function keyFrom(secret: string): Key {
  const [inner, outer] = [padded(secret, 0x36), padded(secret, 0x5c)];
  // Written over for each value: making a buffer takes as long as hashing it.
  const within = Buffer.concat([inner, Buffer.alloc(MOST_BYTES)]);
  const around = Buffer.concat([outer, Buffer.alloc(HASH_BYTES)]);
  return (kind, value) => {
    const text = `${kind}\n${value}`;
    const hashed =
      text.length > MOST_BYTES / UTF8_BYTES
        ? Buffer.concat([inner, Buffer.from(text)])
        : within.subarray(0, HASH_BLOCK + within.write(text, HASH_BLOCK));
    // A letter a byte: a buffer to answer with takes as long as the hash.
    around.write(hash('sha256', hashed, 'binary'), HASH_BLOCK, 'binary');
    return hash('sha256', around).slice(0, 24);
  };
}

/** A secret as HMAC (RFC 2104) lays it before what is hashed; `createHmac` does the same and takes four times as long. */
function padded(secret: string, pad: number): Buffer {
  const bytes = Buffer.from(secret);
  const block = Buffer.alloc(HASH_BLOCK);
  (bytes.length > HASH_BLOCK ? hash('sha256', bytes, 'buffer') : bytes).copy(block);
  return block.map((byte) => byte ^ pad) as Buffer;
}

export function secretPath(env: Environment = process.env): string {
  const folder = env.XDG_CONFIG_HOME ? env.XDG_CONFIG_HOME : join(env.HOME ?? homedir(), '.config');
  return join(folder, 'ordergap', 'secret');
}

function readOrMake(path: string): string {
  const kept = readSecret(path);
  if (kept !== undefined) return kept;
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
    // A link is made whole or not at all, and never over another process's secret.
    linkSync(draft, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      throw new Fault(`The secret could not be written to ${path}: set ORDERGAP_SECRET, or make the folder writable.`);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  const made = readSecret(path);
  if (made === undefined) throw new Fault(`The secret ${path} is empty: remove the file, or set ORDERGAP_SECRET.`);
  return made;
}

function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Fault(`The secret ${path} could not be read: its owner must be the user ordergap runs as.`);
  }
}
