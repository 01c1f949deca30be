import { Parser } from 'htmlparser2';
import { regexOf } from '../../text/patterns/over-lines.js';

/** A page that is one `pre` and no more, behind the head and the comment that saving puts before it. */
const ONE_PRE = regexOf('i')`
  ^\s*(?:<!doctype html[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)?<html[^>]{0,400}>\s*
  (?:<head[\s>](?:[^<]|<(?!\/head>))*<\/head>\s*)?<body[^>]{0,400}>\s*(<pre[^>]{0,400}>[^<]*<\/pre>)\s*
  (?:<div class="json-formatter-container"><\/div>\s*)?(?:<\/body>\s*)?(?:<\/html>\s*)?$
`;

/** The file that a browser showed as it is (text, CSV, JSON, XML) and saved as a page; undefined for any other page. */
export function fileInPage(page: string): string | undefined {
  const shown = ONE_PRE.exec(page)?.[1];
  if (shown === undefined) return undefined;
  let text = '';
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
  });
  parser.end(shown);
  return text.trim() === '' ? undefined : text;
}
