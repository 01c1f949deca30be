import { drawCharts } from '../charts/draw.js';
import { MissingPart } from '../missing-part.js';
import type { Report } from '../schemas/report-schema.js';
import { typstOf } from './typst.js';

/** The font that comes with the compiler: the same pages on every machine. */
const PAPER_FONT = 'Libertinus Serif';

/**
 * A report as a tagged PDF (PDF/UA-1), set by typst, its fonts embedded. The compiler is an optional dependency, loaded when it
 * is wanted: MissingPart where it is not installed.
 */
export async function writePdf(report: Report): Promise<Buffer> {
  const { NodeCompiler } = await compiler();
  const drawn = await drawCharts(report, PAPER_FONT);
  const typst = NodeCompiler.create();
  const compiled = typst.compile({ mainFileContent: typstOf(report, drawn, PAPER_FONT) });
  if (compiled.result === null) {
    const told = compiled.takeDiagnostics()?.shortDiagnostics.length ?? 0;
    throw new Error(`typst could not set the report (${told} messages)`);
  }
  return typst.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    pdfTags: true,
    creationTimestamp: Math.floor(Date.parse(report.asOf) / 1000),
  });
}

async function compiler(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler')> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    throw new MissingPart(
      'No PDF was written: @myriaddreamin/typst-ts-node-compiler is not installed. Install it with npm install @myriaddreamin/typst-ts-node-compiler, or print report.html.',
    );
  }
}
