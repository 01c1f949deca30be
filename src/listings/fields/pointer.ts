/** A JSON pointer (RFC 6901) one step further in. */
export function below(pointer: string, step: string | number): string {
  return typeof step === 'number' ? `${pointer}/${step}` : pointer + asStep(step);
}

/** The steps of a pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The steps met lately, escaped, behind their stroke: a document has its few dozen names thousands of times. */
const STEPS = new Map<string, string>();
const MOST_STEPS = 2_000;

function asStep(name: string): string {
  const known = STEPS.get(name);
  if (known !== undefined) return known;
  if (STEPS.size >= MOST_STEPS) STEPS.clear();
  const step = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  STEPS.set(name, step);
  return step;
}
