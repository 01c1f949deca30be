import type { BlockField, OffenceField, RegisterSection } from './labels.js';
import type { PageHeader } from './page-header.js';
import type { PrintedField } from './printed-fields.js';

/** One defendant in one case, as printed: registers print such a block for every case, and once more before applications. */
export interface RegisterBlock {
  readonly header: PageHeader;
  readonly at: PrintedField;
  readonly fields: Map<BlockField, PrintedField>;
  readonly offences: OffenceBlock[];
  readonly applications: ApplicationBlock[];
  readonly caseResults: PrintedField[];
  readonly defendantResults: PrintedField[];
}

export interface OffenceBlock {
  readonly fields: Map<OffenceField, PrintedField>;
  readonly results: PrintedField[];
}

export interface ApplicationBlock {
  readonly type: PrintedField | undefined;
  status: PrintedField | undefined;
  reference: PrintedField | undefined;
  readonly results: PrintedField[];
}

export interface RegisterBlocks {
  readonly blocks: readonly RegisterBlock[];
  /** Words under no label, and labels where they cannot stand. */
  readonly strays: readonly PrintedField[];
}

/** Puts fields in reading order together: a field printed again begins the next block, offence or application. */
export function blocksOf(fields: readonly PrintedField[]): RegisterBlocks {
  const blocks: RegisterBlock[] = [];
  const strays: PrintedField[] = [];
  let section: RegisterSection | undefined;
  for (const field of fields) {
    const { label } = field;
    if (!label) {
      strays.push(field);
      continue;
    }
    let block = blocks.at(-1);
    if (label.kind === 'block') {
      if (label.field === 'ignored') continue;
      if (!block || section !== undefined || block.fields.has(label.field)) {
        block = emptyBlock(field);
        blocks.push(block);
        section = undefined;
      }
      block.fields.set(label.field, field);
    } else if (!block) strays.push(field);
    else if (label.kind === 'heading') section = label.section;
    else if (label.kind === 'offence') {
      section = 'offences';
      offenceFor(block, label.field).fields.set(label.field, field);
    } else if (label.field === 'status' && section !== 'applications') {
      // The standing of counsel, printed below each counsel's name.
    } else if (label.field === 'result' && section !== 'applications') {
      const results = resultsOf(block, section);
      if (results) results.push(field);
      else strays.push(field);
    } else {
      section = 'applications';
      placeInApplication(block, label.field, field);
    }
  }
  return { blocks, strays };
}

function emptyBlock(at: PrintedField): RegisterBlock {
  return {
    header: at.header,
    at,
    fields: new Map(),
    offences: [],
    applications: [],
    caseResults: [],
    defendantResults: [],
  };
}

function offenceFor(block: RegisterBlock, field: OffenceField): OffenceBlock {
  const last = block.offences.at(-1);
  if (last && field !== 'offenceCode' && !last.fields.has(field)) return last;
  const next = { fields: new Map(), results: [] };
  block.offences.push(next);
  return next;
}

function resultsOf(block: RegisterBlock, section: RegisterSection | undefined): PrintedField[] | undefined {
  switch (section) {
    case 'caseResults':
      return block.caseResults;
    case 'defendantResults':
      return block.defendantResults;
    default:
      return block.offences.at(-1)?.results;
  }
}

function placeInApplication(
  block: RegisterBlock,
  name: 'result' | 'status' | 'applicationType' | 'applicationReference',
  field: PrintedField,
): void {
  let application = block.applications.at(-1);
  if (!application || name === 'applicationType') {
    application = {
      type: name === 'applicationType' ? field : undefined,
      status: undefined,
      reference: undefined,
      results: [],
    };
    block.applications.push(application);
  }
  switch (name) {
    case 'applicationType':
      return;
    case 'applicationReference':
      application.reference = field;
      return;
    case 'status':
      application.status = field;
      return;
    case 'result':
      application.results.push(field);
      return;
  }
}
