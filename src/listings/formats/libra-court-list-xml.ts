import type { Content, XmlElement } from '../../documents/content.js';
import { auditElements } from '../fields/xml-as-fields.js';
import type { ListingFormat, Parsed } from '../format.js';
import { readJob } from '../libra/job.js';
import { listedOr } from '../libra/read-list.js';

/**
 * Libra's daily court list as it leaves the court's system: an ExternalDocumentRequest, bare, in a SOAP envelope or in a
 * gateway message, with any namespace prefix (ministryofjustice/crime-portal-gateway, court-list-splitter).
 */
export const libraCourtListXml: ListingFormat = {
  name: 'libra-court-list-xml',
  title: 'Libra court list (XML)',
  kind: 'list',
  completeResults: false,
  gives: ['names', 'codes'],
  recognises: (content) =>
    content.kind === 'xml' && MARKS.some((name) => content.names.has(name)) && documentsIn(content.root).length > 0,
  read,
};

/** Every list has one of these. */
const MARKS = ['ExternalDocumentRequest', 'document', 'sessions'];

/** The documents in whatever envelope: what an ExternalDocumentRequest holds, else whatever has a print job with sessions. */
function documentsIn(root: XmlElement): readonly XmlElement[] {
  const request = find(root, ({ name }) => name === 'ExternalDocumentRequest')[0];
  const within = request ?? root;
  const documents = find(within, ({ name, children }) => name === 'document' && children.some(isData));
  if (documents.length > 0) return documents;
  return request ? [request] : find(root, hasSessions);
}

function isData({ name }: XmlElement): boolean {
  return name === 'data' || name === 'info';
}

function hasSessions({ name, children }: XmlElement): boolean {
  return name === 'job' && children.some((child) => child.name === 'sessions');
}

function find(
  root: XmlElement,
  isOne: (element: XmlElement) => boolean,
  found: XmlElement[] = [],
): readonly XmlElement[] {
  if (isOne(root)) found.push(root);
  else for (const child of root.children) if (child.children.length > 0 || isOne(child)) find(child, isOne, found);
  return found;
}

function read(content: Content): Parsed {
  if (content.kind !== 'xml') return { listings: [], problems: [] };
  const read = documentsIn(content.root).map((document) => {
    const audit = auditElements(document);
    const fields = audit.open(document);
    const info = fields.object('info');
    const jobs = document.name === 'job' ? [document] : find(document, ({ name }) => name === 'job');
    const listings = jobs.flatMap((job) => readJob({ job: audit.open(job), info, isPrintedForTheDay: false }, audit));
    if (jobs.length === 0)
      info?.ignore(['general', 'doc_type', 'pi_job_type', 'parameters', 'source_file_name', 'start_time']);
    return { listings, problems: audit.problems() };
  });
  return listedOr(
    read.flatMap(({ listings }) => listings),
    read.flatMap(({ problems }) => problems),
  );
}
