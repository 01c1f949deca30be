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

function escaped(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}
