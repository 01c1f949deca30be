const OFFENCE = /^(?:(\d{1,3})\. ?)?(?:(?=[A-Z0-9]{0,8}\d)([A-Z]{1,3}[A-Z0-9]{4,8}) ?[-–] ?)?(\S.*)$/s;

/** `1. SX03250 - Share photograph …`: a number or a code must stand before the title. */
export function offenceHeading(
  words: string,
): { readonly sequence?: number; readonly code?: string; readonly title: string } | undefined {
  // Either has a figure in it.
  const [, number, code, title = ''] = (/\d/.test(words) && OFFENCE.exec(words)) || [];
  if (number === undefined && code === undefined) return undefined;
  return {
    ...(number === undefined ? {} : { sequence: Number(number) }),
    ...(code === undefined ? {} : { code }),
    title: title.replace(/^[-–] ?/, ''),
  };
}
