import type { Content } from '../../documents/content.js';

/** A sheet, a table of values or a table of a web page: rows of cells, with the line each stands on. */
export interface Grid {
  /** The sheet's name; empty elsewhere. */
  readonly name: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The tables of a document; none in what has no rows. */
export function gridsIn(content: Content): readonly Grid[] {
  switch (content.kind) {
    case 'table': {
      const { header, line, rows } = content;
      const body = rows.map((row) => ({ line: row.line, cells: header.map((name) => row.values[name] ?? '') }));
      return [{ name: '', rows: [{ line, cells: header }, ...body] }];
    }
    case 'workbook':
      return content.sheets;
    case 'html': {
      const tables = new Map<number, GridRow[]>();
      for (const { kind, table = 0, parts, line } of content.blocks) {
        if (kind !== 'row') continue;
        const rows = tables.get(table) ?? [];
        tables.set(table, rows);
        rows.push({ line, cells: parts });
      }
      return [...tables.values()].map((rows) => ({ name: '', rows }));
    }
    case 'json':
    case 'xml':
    case 'pages':
    case 'text':
      return [];
  }
}
