import type { OfficeParts } from './office-file.js';
import { walkXml } from './walk-xml.js';

const MAIN = /^word\/document\d*\.xml$/;

/** Whether an archive holds what a word processor saves. */
export function hasDocxParts({ entries }: OfficeParts): boolean {
  return entries.some(({ name }) => MAIN.test(name));
}

/** The names of the parts that hold words, as the main part's relationships say (ECMA-376 part 2, 9.3); what lies outside the file is not among them. */
export function docxParts(parts: OfficeParts) {
  const main = parts.entries.find(({ name }) => MAIN.test(name))?.name;
  const related = parts.unpack(`word/_rels/${main?.slice('word/'.length)}.rels`);
  const headers: string[] = [];
  let numbering: string | undefined;
  if (related) {
    walkXml(related, {
      open: (name, attributes) => {
        const target = attributes.get('Target');
        if (name !== 'Relationship' || target === undefined || attributes.get('TargetMode') === 'External') return;
        const part = target.startsWith('/') ? target.slice(1) : `word/${target}`;
        const type = attributes.get('Type') ?? '';
        if (type.endsWith('/header')) headers.push(part);
        else if (type.endsWith('/numbering')) numbering = part;
      },
      close: () => undefined,
    });
  }
  return { main, headers: headers.sort(), numbering };
}
