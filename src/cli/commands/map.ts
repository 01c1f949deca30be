import { stringify } from 'yaml';
import { loadDocument } from '../../documents/document.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import type { Listing, Result } from '../../listings/listing.js';
import { mappingSchema } from '../../listings/mapped-table/mapping.js';
import { knownHeadings, proposeMapping } from '../../listings/mapped-table/propose-mapping.js';
import { readTable } from '../../listings/mapped-table/read-as-table.js';
import { readMappedTable } from '../../listings/mapped-table/read-table.js';
import { plural } from '../../reports/words.js';
import { maskFor } from '../../store/people/mask.js';
import { UsageError } from '../../usage-error.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { existingFiles } from '../existing.js';
import { note, say } from '../printing/output.js';
import { printProblems } from '../printing/print-problems.js';

/** So many defendants are shown. */
const SHOWN = 5;
const LONGEST = 100;

export const map: DefineCommand = (program) => {
  withAnswer(program.command('map <file>').description('propose how a spreadsheet of your own is read: a mapping file'))
    .option('--show', 'print names and other personal data in the preview')
    .addHelpText(
      'after',
      '\nExample:\n  ordergap map orders.csv > orders.yaml\n  ordergap ingest orders.csv --map orders.yaml --db desk.db\n\nThe mapping goes to standard output, what to check and a preview to standard error; names are masked there unless --show is given.',
    )
    .action(async (path: string, options: AnswerOptions & { readonly show?: boolean }) => {
      existingFiles([path]);
      const { content } = await open(path);
      const proposal = proposeMapping(content);
      if (!proposal)
        throw new UsageError(
          `${path} is no table: a mapping is for tables: CSV, TSV, XLSX and ODS files, a table in a Word document or web page, or the records of a JSON or XML export.`,
        );
      const { mapping, notes } = proposal;
      const { results, offences, titles, fixed, ignore, fillDown, ...rest } = mapping;
      const written = {
        ...rest,
        ...(fillDown.length > 0 ? { fillDown } : {}),
        ...(results.length > 0 ? { results } : {}),
        ...(offences.length > 0 ? { offences } : {}),
        ...(titles.length > 0 ? { titles } : {}),
        ...(Object.keys(fixed).length > 0 ? { fixed } : {}),
        ...(ignore.length > 0 ? { ignore } : {}),
      };
      for (const one of notes) note(one);
      if (mappingSchema.safeParse(written).success && !options.quiet) {
        const { listings, problems } = readMappedTable(content, { mapping, source: path, lines: {} });
        note(preview(listings, options.show ?? false));
        for (const one of printProblems(problems)) note(`Problem ${one}`);
      }
      await say(options.json ? JSON.stringify(written) : stringify(written, { lineWidth: 0 }).trimEnd());
    });
};

async function open(path: string) {
  try {
    return await readTable(await loadDocument(path), knownHeadings);
  } catch (error) {
    if (error instanceof QuarantineError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** The first defendants as the mapping reads them. */
function preview(listings: readonly Listing[], isShown: boolean): string {
  const mask = isShown ? (text: string) => text : maskFor(listings);
  const rows = listings.flatMap(({ courtHouse, sittingDate, hearings }) =>
    hearings.flatMap(({ urn, caseNumber, defendants }) =>
      defendants.map(({ name, organisation, offences, results }) => {
        const called = name?.full ?? organisation ?? 'nobody named';
        const about = [sittingDate ?? 'no date', courtHouse, urn ?? caseNumber ?? 'no reference'].join(', ');
        const lines = offences.flatMap((offence) => [
          `    ${[offence.code, mask(offence.title), offence.plea].filter(Boolean).join(', ')}`,
          ...offence.results.map((result) => `      ${lineOf(result, mask)}`),
        ]);
        const own = results.map((result) => `    ${lineOf(result, mask)}`);
        return [`  ${about}: ${isShown ? called : called.replace(/\S/g, '█')}`, ...lines, ...own].join('\n');
      }),
    ),
  );
  return [`Read this way: ${plural(rows.length, 'defendant')}. The first:`, ...rows.slice(0, SHOWN)].join('\n');
}

function lineOf({ code, text }: Result, mask: (text: string) => string): string {
  return [code, cut(mask(text))].filter(Boolean).join(' ');
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
