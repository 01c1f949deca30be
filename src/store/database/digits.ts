/** Hexadecimal digits as the bytes they stand for. */
export function inBytes(digits: string): Uint8Array {
  // A copy, for a buffer would go to another thread with all that lies beside it.
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

/** The same of a column that can be null. */
export function maybeInBytes(digits: string | null | undefined): Uint8Array | null {
  return digits == null ? null : inBytes(digits);
}

/** Bytes as hexadecimal digits. */
export function inDigits(bytes: Uint8Array): string {
  const own = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return own.toString('hex');
}

/** The same of a column that can be null. */
export function maybeInDigits(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : inDigits(bytes);
}
