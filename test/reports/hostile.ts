import { plainText } from '../../src/reports/plain-text.js';
import type { Block, Cell, Report } from '../../src/reports/schemas/report-schema.js';

/** What a court’s name, a title or a note could hold. Nobody may be made to run, fetch or compute any of it. */
export const HOSTILE = [
  '<script>document.title = "run"</script>',
  '<img src=x onerror="document.title=\'run\'">',
  '</title></style></svg><script>document.title="run"</script>',
  '=HYPERLINK("http://localhost:9/x","open")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '| a | b |\n| --- | --- |',
  '[open](http://localhost:9/x) ![x](http://localhost:9/x)',
  '# a heading\n\n- `code` **bold** ~~gone~~',
  '#let x = 1\n#x $ y $ *bold* _it_ @ref <label> \\',
  '#image("x.png") #read("x") {{x}}',
  '"; ") #eval("1+1") //',
  "O'Hara & Sons “quoted” \\u{41} %41 &amp; &#65;",
  'text\u0000with\u0008control\u001b[31m and \ufffe',
  '\u202Egnihtemos \u200b',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Magistrates’ Court',
] as const;

/** A report every text of which is hostile, figures as they were. */
export function hostileReport(report: Report): Report {
  let turn = 0;
  const text = (): string => plainText(HOSTILE[turn++ % HOSTILE.length] ?? '');
  const cell = (one: Cell): Cell => {
    if (typeof one.value !== 'string' || /^\d{4}-\d{2}-\d{2}$/.test(one.value)) return one;
    const said = text();
    return { value: said, text: said };
  };
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'text':
        return { ...one, sentences: one.sentences.map(text) };
      case 'list':
        return { ...one, items: one.items.map(text) };
      case 'table':
        return {
          ...one,
          table: {
            ...one.table,
            caption: `${turn} ${text()}`,
            columns: one.table.columns.map((column) => ({ ...column, title: text() })),
            rows: one.table.rows.map((row) => row.map(cell)),
            notes: one.table.notes.map(text),
          },
        };
      case 'chart': {
        const { chart } = one;
        const said = { title: text(), description: text() };
        if (chart.kind === 'rates') {
          const groups = chart.groups.map((group, index) => `${text()} ${index} ${group}`);
          const renamed = (group: string) => groups[chart.groups.indexOf(group)] ?? group;
          const bars = chart.bars.map((bar) => ({
            ...bar,
            label: `${text()} ${bar.label}`,
            group: renamed(bar.group),
          }));
          return { ...one, chart: { ...chart, ...said, groups, bars } };
        }
        if (chart.kind === 'areas')
          return {
            ...one,
            chart: { ...chart, ...said, points: chart.points.map((point) => ({ ...point, key: text() })) },
          };
        return {
          ...one,
          chart: { ...chart, ...said, panels: chart.panels.map((panel) => ({ ...panel, title: text() })) },
        };
      }
      case 'code':
        return { ...one, title: text(), text: text() };
    }
  };
  return {
    ...report,
    question: text(),
    title: text(),
    warning: text(),
    sections: report.sections.map((section, index) => ({
      ...section,
      title: `${index} ${text()}`,
      blocks: section.blocks.map(block),
    })),
  };
}
