/** A PDF written object by object: the page tree is 1 to 3, what it is drawn by 4, and then come others. */
export interface RawPdf {
  readonly content: string | Buffer;
  /** What the page calls things by. */
  readonly resources?: string;
  /** More of the page's own dictionary. */
  readonly page?: string;
  /** More of the dictionary of what it is drawn by. */
  readonly stream?: string;
  /** Objects from 5 on, as written between `obj` and `endobj`. */
  readonly objects?: readonly string[];
  readonly trailer?: string;
  readonly root?: string;
}

export const HELVETICA = '<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>';

export function rawPdf({ content, resources = HELVETICA, page = '', stream = '', ...rest }: RawPdf): Buffer {
  const data = Buffer.from(content);
  const box = page.includes('/MediaBox') ? '' : '/MediaBox[0 0 400 300]';
  const objects = [
    rest.root ?? '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R${box}/Contents 4 0 R/Resources${resources}${page}>>`,
    `<</Length ${data.length}${stream}>>\nstream\n${data.toString('latin1')}\nendstream`,
    ...(rest.objects ?? []),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((words, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${words}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const head = `xref\n0 ${count}\n0000000000 65535 f \n${table}`;
  const tail = `trailer\n<</Size ${count}/Root 1 0 R${rest.trailer ?? ''}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + head + tail, 'latin1');
}

/** A stream as an object. */
export function rawStream(dictionary: string, data: string): string {
  return `<<${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}
