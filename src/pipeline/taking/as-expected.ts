import type { TakenDocument } from '../reading/take-file.js';

/**
 * What a web source answered with, in quarantine where it is no document of the formats expected: a page that asks for a
 * password, or says that something went wrong, shall not pass for a day without hearings. What came before stands.
 */
export function asExpected(taken: TakenDocument, expected: readonly string[]): TakenDocument {
  const { quarantined, document } = taken;
  if (quarantined !== null && quarantined.code !== 'unknown_format') return taken;
  const isKnown = quarantined === null && (expected.length === 0 || expected.includes(document.format ?? ''));
  if (isKnown) return taken;
  const page = document.mediaType === 'text/html' ? 'a web page' : 'a document';
  const wanted = expected.length > 0 ? `one of these formats: ${expected.join(', ')}` : 'a format that is known';
  const { extracted: _clauses, prepared: _rows, ...rest } = taken;
  return {
    ...rest,
    listings: [],
    returns: [],
    problems: [],
    setAside: null,
    quarantined: {
      code: 'another_page',
      message: `The web source answered with ${page} that is not ${wanted}. Look at the address in a browser: it may be a page to sign in, or one that says sorry. What came before stands.`,
    },
  };
}
