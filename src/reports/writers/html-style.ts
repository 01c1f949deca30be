import { DARK, IN_THE_DARK } from '../charts/palette.js';

/** Charts are drawn once, in the colours of paper: a screen that is asked to be dark shows the same marks in others. */
const DARK_CHARTS = Object.entries(IN_THE_DARK)
  .flatMap(([light, dark]) => ['fill', 'stroke'].map((of) => `figure svg [${of}="${light}"]{${of}:${dark}}`))
  .join('');

/** The look of a report on a screen, light or dark as the reader has it, and on paper. Everything is here: nothing is asked of any machine. */
export const STYLE = `
:root{color-scheme:light;--ink:#1d1d1f;--faint:#5c6068;--line:#d9dce1;--wash:#f4f5f7;--accent:#0a4f8a;--paper:#fff;--paper-through:rgb(255 255 255/0);--shade:rgb(29 29 31/.22);--mark:#d55e00;--warning:#fdf1e8}
*{box-sizing:border-box}
html{font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;font-weight:700;letter-spacing:-.012em;margin:.3rem 0 .8rem;max-width:44rem;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:3.2rem 0 .9rem;padding-top:.7rem;border-top:2px solid var(--ink)}
p,ul{max-width:42rem;margin:.7rem 0}
ul{padding-left:1.2rem}
li{margin:.3rem 0}
a{color:var(--accent)}
.kind{font-size:.85rem;font-weight:600;letter-spacing:.02em;color:var(--faint);margin:0}
.facts{color:var(--faint);margin:0}
.warning{border-left:5px solid var(--mark);background:var(--warning);padding:.6rem .9rem;font-weight:600}
nav{margin:1.6rem 0 0;padding:.2rem 0 .5rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
nav h2{font-size:.95rem;margin:.6rem 0 .2rem;padding:0;border:0}
nav ol{columns:18rem;column-gap:2rem;margin:0;padding-left:1.8rem;font-size:.95rem}
nav li{margin:.1rem 0;break-inside:avoid}
#answer p:first-of-type{font-size:1.3rem;line-height:1.42;max-width:46rem}
figure{margin:1.4rem 0 1.6rem}
figcaption{font-weight:600;max-width:42rem;margin-bottom:.5rem}
figure svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
.table{overflow-x:auto;margin:1.4rem 0 .4rem}
.table{background:linear-gradient(to right,var(--paper) 40%,var(--paper-through)) 0 0/2.5rem 100% local no-repeat,linear-gradient(to left,var(--paper) 40%,var(--paper-through)) calc(100% + 1px) 0/2.5rem 100% local no-repeat,linear-gradient(to left,var(--shade),transparent) 100% 0/.8rem 100% scroll no-repeat}
.tight tbody th,.tight thead th:first-child{position:sticky;left:0;background:var(--paper)}
table{border-collapse:collapse;font-size:.88rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;font-size:.98rem;padding-bottom:.45rem}
caption span{display:block;max-width:min(42rem,calc(100vw - 2.5rem))}
th,td{text-align:left;vertical-align:top;padding:.34rem .9rem .34rem 0;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;font-weight:600;color:var(--faint);border-bottom:1.5px solid var(--ink);max-width:9.5rem;min-width:3.2rem;hyphens:manual}
tbody th{font-weight:400;min-width:9rem}
th:last-child,td:last-child{padding-right:.2rem}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
.d{white-space:nowrap}
.long{min-width:17rem;max-width:30rem}
.in{padding-left:1.1rem;color:var(--faint)}
.tight th,.tight td{padding-right:.55rem}
.tight tbody th{min-width:7.5rem}
tbody .case{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.82em}
.notes{font-size:.86rem;color:var(--faint);margin:.2rem 0 1.4rem}
.notes p{margin:.15rem 0}
pre{overflow-x:auto;background:var(--wash);padding:.8rem 1rem;font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;max-width:100%}
h3{font-size:1rem;margin:1.4rem 0 .3rem}
footer{margin-top:3.5rem;padding-top:1rem;padding-bottom:3rem;color:var(--faint);font-size:.86rem}
@media (max-width:44rem){html{font-size:16px}header{padding-top:1.4rem}h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.4rem}#answer p:first-of-type{font-size:1.12rem}.wide{display:none}.narrow{display:block}nav ol{columns:1}
.tight tbody th{max-width:8.5rem}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:${DARK.ink};--faint:${DARK.faint};--line:${DARK.line};--wash:#20242a;--accent:#8abfef;--paper:${DARK.paper};--paper-through:rgb(22 24 28/0);--shade:rgb(0 0 0/.7);--mark:#f08a3c;--warning:#3a2616}${DARK_CHARTS}}
@media print{@page{size:A4;margin:17mm 16mm 18mm;@bottom-right{content:counter(page) " of " counter(pages);font:8pt sans-serif;color:#5c6068}}
html{font-size:10pt;line-height:1.42}header{padding-top:0}header,main,footer{max-width:none;padding-left:0;padding-right:0}h1{font-size:19pt}h2{font-size:13pt;margin-top:1.6rem;break-after:avoid}h3,caption{break-after:avoid}nav{display:none}a{color:inherit;text-decoration:none}
.table{overflow:visible;background:none}.tight tbody th,.tight thead th:first-child{position:static}table{font-size:7.6pt}th,td{padding:.22rem .5rem .22rem 0}tbody th{min-width:0}.long{min-width:0}thead{display:table-header-group}.short{break-inside:avoid}.notes{break-before:avoid}tr,figure,li{break-inside:avoid}.wide{display:block}.narrow{display:none}figure svg{max-width:165mm}pre{white-space:pre-wrap;font-size:7.6pt}}
`.trim();
