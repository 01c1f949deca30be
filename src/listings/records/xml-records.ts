import type { XmlElement } from '../../documents/content.js';
import type { Value } from './record.js';

/** An element of XML as a record: its attributes and children by name, those of one name as a list; an element of words alone is said. */
export function xmlRecords(element: XmlElement): Value {
  const { children, attributes, text, path, line } = element;
  const at = { path, line };
  const attached = Object.entries(attributes).filter(([name]) => !NOT_DATA.test(name));
  if (children.length === 0 && attached.length === 0) return { kind: 'said', words: text, at };
  const byName = new Map<string, XmlElement[]>();
  for (const child of children) {
    const same = byName.get(child.name);
    if (same) same.push(child);
    else byName.set(child.name, [child]);
  }
  const fields = [...byName].map(([name, same]): readonly [string, Value] => {
    const [only] = same;
    if (only !== undefined && same.length === 1) return [name, xmlRecords(only)];
    return [name, { kind: 'list', items: same.map(xmlRecords), at }];
  });
  const said = attached.map(([name, words]) => [name, { kind: 'said', words, at }] as const);
  const own = text.trim() === '' ? [] : [['text', { kind: 'said', words: text, at }] as const];
  return { kind: 'fields', fields: [...said, ...fields, ...own], at };
}

/** Name spaces and where schemas lie. */
const NOT_DATA = /^(?:xmlns(?::|$)|xsi:|xml:)/;
