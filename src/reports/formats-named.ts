import { nearestName } from '../text/names/nearest-name.js';
import { UsageError } from '../usage-error.js';
import { REPORT_FORMATS, type ReportFormat } from './writers/index.js';

/** The formats a report is written in where `--format` names some, with commas between; all without. UsageError names the nearest. */
export function formatsNamed(given: string | undefined, option = '--format'): readonly ReportFormat[] {
  if (given === undefined) return REPORT_FORMATS;
  const wanted = given.split(',').map((one) => one.trim().toLowerCase());
  const names = REPORT_FORMATS.map(({ name }) => name);
  const unknown = wanted.find((one) => !names.includes(one));
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, names);
    throw new UsageError(
      `${option} ${unknown}: ${nearest === null ? '' : `did you mean “${nearest}”? `}Expected some of: ${names.join(', ')}, with commas between.`,
    );
  }
  return REPORT_FORMATS.filter(({ name }) => wanted.includes(name));
}
