/** A JSON pointer (RFC 6901) one step further in. */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${typeof step === 'number' ? step : escaped(step)}`;
}

/** The steps of a pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The steps escaped lately: a document has its few dozen names thousands of times. */
const ESCAPED = new Map<string, string>();
const MOST_ESCAPED = 2_000;

function escaped(step: string): string {
  const known = ESCAPED.get(step);
  if (known !== undefined) return known;
  if (ESCAPED.size >= MOST_ESCAPED) ESCAPED.clear();
  const escapedStep = step.replaceAll('~', '~0').replaceAll('/', '~1');
  ESCAPED.set(step, escapedStep);
  return escapedStep;
}
