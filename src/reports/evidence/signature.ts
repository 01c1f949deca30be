import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { UsageError } from '../../usage-error.js';

/** How to make a key, said wherever one is wanted. */
const MAKE = 'Make one with: openssl genpkey -algorithm ed25519 -out desk.pem';

/** An Ed25519 signature of a manifest, with the public key it is checked by. */
export function signatureOf(manifest: Buffer, keyFile: string): Buffer {
  const key = keyIn(keyFile, createPrivateKey);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  const signature = sign(null, manifest, key).toString('base64');
  return Buffer.from(`${JSON.stringify({ algorithm: 'Ed25519', publicKey, signature }, null, 1)}\n`);
}

export type Signed = { readonly is: 'valid'; readonly publicKey: string } | { readonly is: 'not_valid' };

/** Whether a signature is of this manifest, and by whose key. */
export function signedBy(manifest: Buffer, signature: Buffer): Signed {
  try {
    const told = JSON.parse(signature.toString('utf8')) as { publicKey: string; signature: string };
    const key = createPublicKey(told.publicKey);
    const bytes = Buffer.from(told.signature, 'base64');
    const isWritten = signature.equals(
      Buffer.from(
        `${JSON.stringify({ algorithm: 'Ed25519', publicKey: pemOf(key), signature: bytes.toString('base64') }, null, 1)}\n`,
      ),
    );
    if (!isWritten || key.asymmetricKeyType !== 'ed25519' || !verify(null, manifest, key, bytes))
      return { is: 'not_valid' };
    return { is: 'valid', publicKey: pemOf(key) };
  } catch {
    return { is: 'not_valid' };
  }
}

/** The public key in a file, of a public or a private key, as text to compare. UsageError for what is none. */
export function publicKeyIn(keyFile: string): string {
  return pemOf(keyIn(keyFile, createPublicKey));
}

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function keyIn(path: string, read: (pem: Buffer) => KeyObject): KeyObject {
  if (!existsSync(path)) throw new UsageError(`There is no key at ${path}. ${MAKE}`);
  try {
    const key = read(readFileSync(path));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path} is no Ed25519 key in PEM without a password. ${MAKE}`);
}
