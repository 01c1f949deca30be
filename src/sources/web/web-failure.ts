import { SourceFailure, type SourceFailureCode } from '../source-failure.js';

const BY_CODE: Readonly<Record<string, SourceFailureCode>> = {
  ENOTFOUND: 'host_unknown',
  EAI_AGAIN: 'host_unknown',
  UND_ERR_CONNECT_TIMEOUT: 'timed_out',
  UND_ERR_HEADERS_TIMEOUT: 'timed_out',
  UND_ERR_BODY_TIMEOUT: 'timed_out',
  ETIMEDOUT: 'timed_out',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'cut_short',
  UND_ERR_HEADERS_OVERFLOW: 'answer_unexpected',
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS|ERR_SSL/;
/** Of this machine's own disk: no failure of a source. */
const OWN = { calls: /^(?:open|mkdir|rename|fsync|close)$/, codes: /^(?:ENOSPC|EDQUOT|EROFS|EIO|EFBIG)$/ };

/**
 * The failure that an error of a request stands for; `answered` where an answer had begun. What the machine itself could
 * not do (disk full) is thrown on. A library’s message may hold an address, so none is kept.
 */
export function webFailure(error: unknown, { answered }: { readonly answered: boolean }): SourceFailure {
  // Told by their shape: an error can come from another realm.
  for (let at = shapeOf(error); at !== undefined; at = shapeOf(at.cause)) {
    const failure = [at.error, ...at.errors].find((one) => one instanceof SourceFailure);
    if (failure instanceof SourceFailure) return failure;
    const known = at.name === 'TimeoutError' ? 'timed_out' : BY_CODE[at.code];
    if (known) return new SourceFailure(known);
    if (CERTIFICATE.test(at.code)) return new SourceFailure('certificate_invalid');
    if (OWN.calls.test(at.call) || OWN.codes.test(at.code)) throw error;
  }
  return new SourceFailure(answered ? 'cut_short' : 'connection_failed');
}

function shapeOf(error: unknown) {
  if (typeof error !== 'object' || error === null) return undefined;
  const errors: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return {
    error,
    errors,
    name: 'name' in error ? String(error.name) : '',
    code: 'code' in error ? String(error.code) : '',
    call: 'syscall' in error ? String(error.syscall) : '',
    cause: 'cause' in error ? error.cause : undefined,
  };
}
