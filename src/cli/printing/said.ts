import type { ClauseSaid, FieldValue } from '../../facts/clause-said.js';
import type { Correction } from '../../facts/corrections/correction.js';
import { spoken } from '../../reports/words.js';

/** A clause in a line: `deprivation, refused: property device`. */
export function clauseLine({ kind: _kind, type, status, ...fields }: ClauseSaid): string {
  const rest = Object.entries(fields).map(([field, value]) => fieldLine(field, value));
  const name = spoken(String(type)) + (status === undefined ? '' : `, ${spoken(String(status))}`);
  return rest.length > 0 ? `${name}: ${rest.join('; ')}` : name;
}

/** Clauses in a line; what is said where there is none. */
export function clausesLine(clauses: readonly ClauseSaid[]): string {
  return clauses.length === 0 ? 'nothing' : clauses.map(clauseLine).join(' | ');
}

/** What a person said, in words. */
export function correctionLine(correction: Correction): string {
  switch (correction.says) {
    case 'confirmed':
      return 'read rightly';
    case 'none':
      return 'the words say no such thing';
    case 'add':
      return `the words say: ${clauseLine(correction.clause)}`;
    case 'change':
      return Object.entries(correction.fields)
        .map(([field, value]) => fieldLine(field, value))
        .join('; ');
  }
}

function fieldLine(field: string, value: FieldValue | null): string {
  const name = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (value === true) return name;
  if (value === false) return `not ${name}`;
  if (value === null) return `no ${name}`;
  return `${name} ${Array.isArray(value) ? value.map(spoken).join(', ') : String(value)}`;
}

/** Words with the stretches that prove something between » and «. Stretches that overlap are marked as one. */
export function marked(words: string, spans: readonly (readonly [number, number])[]): string {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  let text = words;
  for (const [start, end] of merged.reverse()) {
    text = `${text.slice(0, start)}»${text.slice(start, end)}«${text.slice(end)}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}
