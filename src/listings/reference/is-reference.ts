import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { isObject } from '../fields/json-value.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON Schema: it names its dialect, or it describes properties by type. */
export function isJsonSchema(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (typeof value.$schema === 'string' && /\bjson-schema\.org\b/.test(value.$schema)) return true;
  const describes = isObject(value.properties) || isObject(value.$defs) || isObject(value.definitions);
  return describes && ('$defs' in value || 'definitions' in value || value.type === 'object');
}

const FEWEST_LABELS = 8;

/** The labels a list is printed with: names of fields, each with words, and no fact of any case. */
export function isLabelTable(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  if (entries.length < FEWEST_LABELS) return false;
  const texts = entries.flatMap(([, text]) => text).filter((text) => typeof text === 'string');
  return (
    entries.flatMap(([, text]) => text).length === texts.length &&
    entries.every(([name]) => /^[A-Za-z][A-Za-z0-9]*$/.test(name)) &&
    texts.every((text) => !/^[\d\s./:-]+$/.test(text.trim()) && parseDocumentDate(text) === null) &&
    texts.some((text) => text.length > 40)
  );
}

/** A table of codes or definitions: entries that each have a code or an id and a name for people, and nobody's case. */
export function isCodeTable(value: unknown): boolean {
  const tables = Array.isArray(value) ? [value] : isObject(value) ? onlyList(value) : [];
  return tables.some((table) => table.length >= 2 && table.every(isDefinition)) || isLookup(value);
}

/** The one list of an object that otherwise says only which version of the table it is. */
function onlyList(value: JsonObject): readonly (readonly unknown[])[] {
  const lists = Object.values(value).filter(Array.isArray);
  const others = Object.values(value).filter((entry) => !Array.isArray(entry));
  return lists.length === 1 && others.every((entry) => typeof entry !== 'object') ? lists : [];
}

/** A table by name: every entry of one kind, with a name for people. */
function isLookup(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entries = Object.values(value);
  return (
    entries.length >= FEWEST_LABELS &&
    entries.every(
      (entry) => isObject(entry) && NAMES.some((name) => typeof entry[name] === 'string') && !isOfCase(entry),
    )
  );
}

function isDefinition(entry: unknown): boolean {
  if (!isObject(entry) || isOfCase(entry)) return false;
  const hasCode = CODES.some((name) => typeof entry[name] === 'string' || typeof entry[name] === 'number');
  const hasName = NAMES.some((name) => typeof entry[name] === 'string');
  return (hasCode && hasName) || (Array.isArray(entry.elements) && entry.elements.every(isDefinition));
}

const CODES = ['cjsCode', 'code', 'id', 'shortCode', 'spiCode', 'pncCode', 'word'];
const NAMES = ['description', 'friendlyName', 'label', 'name', 'synonym', 'title', 'value'];

/** Fields that only a case, a hearing or a result given in one has. */
function isOfCase(entry: JsonObject): boolean {
  return OF_CASE.some((name) => name in entry);
}

const OF_CASE = [
  'address',
  'asn',
  'caseNumber',
  'caseNo',
  'caseUrn',
  'cases',
  'courtCentre',
  'dateOfBirth',
  'defendant',
  'defendants',
  'defendantName',
  'hearing',
  'hearingDate',
  'judicialResultId',
  'offences',
  'orderedDate',
  'personDetails',
  'prosecutionCases',
  'resultText',
  'results',
  'surname',
  'urn',
];
