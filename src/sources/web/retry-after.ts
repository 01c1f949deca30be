/**
 * When a site that answered 429 or 503 may be asked again (RFC 9110, 10.2.3): seconds from `now`, or a date. Milliseconds
 * since 1970, `now` at the earliest, a week on at the latest; undefined where it does not say.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const at = /^\d{1,9}$/.test(text) ? now + Number(text) * 1_000 : Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + LONGEST);
}

const LONGEST = 7 * 86_400_000;
