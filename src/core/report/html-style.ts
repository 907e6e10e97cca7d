/**
 * The look of a report. Colours and type are those of the design tokens (src/renderer/styles/tokens.css; a test holds
 * the two together). Light by default and on paper, dark where the reader's system asks. Plain CSS for Chromium 108.
 */

/** Light values, by token name. */
export const lightTokens: Readonly<Record<string, string>> = {
  'bg-panel': '#f3f4f6',
  'bg-surface': '#fdfdfc',
  'bg-sunken': '#eaecef',
  line: '#d8dce1',
  'line-strong': '#bcc3cb',
  'line-control': '#848d98',
  text: '#1b1f24',
  'text-2': '#47505b',
  'text-3': '#5c6570',
  'text-reading': '#1c1b19',
  accent: '#0b665e',
  'accent-text': '#0a5f58',
  'content-line': '#b87f00',
  'content-fill': '#fcf0cf',
  'source-line': '#c33a74',
  'source-fill': '#fbe4ec',
  'cue-line': '#2f74c0',
  'cue-fill': '#dfebf9',
  'hop-fill': '#e5e8ec',
  'hop-line': '#6b7682',
  'figure-line': '#4b5560',
  'del-text': '#a3291c',
  'ins-text': '#0b6342',
  'risk-text': '#9c2315',
  'risk-fill': '#fbe3de',
  'conflict-text': '#9a1d54',
  'conflict-fill': '#fadfe9',
  'ok-text': '#0b6342',
  'heat-0': '#f3f4f6',
  'heat-1': '#dfebe9',
  'heat-2': '#b5d5d0',
  'heat-3': '#73b0a8',
  'heat-4': '#2b7f75',
  'heat-5': '#0b5c54',
  'heat-text-low': '#1b1f24',
  'heat-text-high': '#ffffff',
  'code-1': '#e65978',
  'code-2': '#a13615',
  'code-3': '#4f3506',
  'code-4': '#7b7f3d',
  'code-5': '#215e52',
  'code-6': '#2995a3',
  'code-7': '#123a6a',
  'code-8': '#4256c9',
  'code-9': '#a471e6',
  'code-10': '#602299',
  'code-11': '#865085',
  'code-12': '#6c0047',
};

/** Dark values of the same names. */
export const darkTokens: Readonly<Record<string, string>> = {
  'bg-panel': '#1d2023',
  'bg-surface': '#17191c',
  'bg-sunken': '#131517',
  line: '#2e3338',
  'line-strong': '#434a52',
  'line-control': '#77818c',
  text: '#e6e8ea',
  'text-2': '#b6bdc5',
  'text-3': '#98a1ab',
  'text-reading': '#e3e1dc',
  accent: '#54b8ab',
  'accent-text': '#66c4b8',
  'content-line': '#d79a2b',
  'content-fill': '#40320f',
  'source-line': '#e0709c',
  'source-fill': '#472033',
  'cue-line': '#5f9fe0',
  'cue-fill': '#1b3553',
  'hop-fill': '#30363c',
  'hop-line': '#8d98a3',
  'figure-line': '#b6bdc5',
  'del-text': '#f2968a',
  'ins-text': '#7fcfa6',
  'risk-text': '#f7a193',
  'risk-fill': '#4a211b',
  'conflict-text': '#f2a3c1',
  'conflict-fill': '#472033',
  'ok-text': '#7fcfa6',
  'heat-0': '#1d2023',
  'heat-1': '#1f2f2e',
  'heat-2': '#1f4744',
  'heat-3': '#246560',
  'heat-4': '#3d958b',
  'heat-5': '#7ed3c7',
  'heat-text-low': '#e6e8ea',
  'heat-text-high': '#06201d',
  'code-1': '#ea8367',
  'code-2': '#ad5416',
  'code-3': '#b98300',
  'code-4': '#bcd79e',
  'code-5': '#6fae94',
  'code-6': '#39e6f6',
  'code-7': '#508db5',
  'code-8': '#8abbf9',
  'code-9': '#a189e6',
  'code-10': '#755db5',
  'code-11': '#db9dc7',
  'code-12': '#9d6b81',
};

const declare = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

const codeClasses = Array.from({ length: 12 }, (_, i) => `.k${i + 1}{--k:var(--code-${i + 1})}`).join('');

const PAGE = `
*{box-sizing:border-box}
html{font:400 13px/20px var(--font-ui);color:var(--text);background:var(--bg-surface);-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:40px 32px 96px;max-width:1180px;overflow-wrap:break-word}
p,h1,h2,h3,h4,dl,dd,ol,ul,figure{margin:0;padding:0}
ol,ul{list-style:none}
b{font-weight:600}
a{color:var(--accent-text);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.sprite{position:absolute}
.i{fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round;vertical-align:-1px;margin-right:3px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.d{color:var(--text-3);font-size:12px}
.n{font-size:11px;color:var(--text-3);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.w{font-family:var(--font-reading);font-size:14.5px;line-height:21px;color:var(--text-reading);white-space:pre-line}
.w.hl{font-size:16px;font-weight:600;line-height:22px}
del{color:var(--del-text);text-decoration:line-through 1.5px;text-decoration-skip-ink:none}
ins{color:var(--ins-text);text-decoration:underline 1.5px;text-underline-offset:3px;text-decoration-skip-ink:none}
.badge{display:inline-block;padding:0 5px;border-radius:2px;font-size:11px;line-height:16px;font-weight:500;white-space:nowrap;background:var(--bg-sunken);color:var(--text-2)}
.badge.risk{background:var(--risk-fill);color:var(--risk-text)}
.badge.conflict{background:var(--conflict-fill);color:var(--conflict-text)}
.badge.ok{background:none;color:var(--ok-text);padding:0}
`;

const COVER = `
.cover{padding-bottom:24px}
.kind{font-size:12px;line-height:16px;color:var(--text-3)}
h1{font-size:28px;line-height:36px;font-weight:600;letter-spacing:-.015em;margin:4px 0 0;max-width:24em;text-wrap:balance}
.when{color:var(--text-3);margin-top:4px}
.sum{display:grid;grid-template-columns:repeat(4,auto);justify-content:start;gap:16px 32px;margin-top:24px}
@media (max-width:640px){.sum{grid-template-columns:repeat(2,auto)}}
.sum div{display:flex;flex-direction:column;padding-left:12px;border-left:1px solid var(--line-strong)}
.sum dd{font-size:22px;line-height:28px;font-weight:500;font-variant-numeric:tabular-nums}
.sum dt{font-size:12px;line-height:16px;color:var(--text-3)}
.sum .al{border-color:var(--risk-text)}
.sum .al dd{color:var(--risk-text)}
nav{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:10px 0}
nav ol{display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
.sec{padding-top:56px}
h2{font-size:22px;line-height:28px;font-weight:600;letter-spacing:-.01em;padding-bottom:8px;border-bottom:1px solid var(--line-strong);margin-bottom:16px}
h3{font-size:15px;line-height:20px;font-weight:600;margin:28px 0 8px}
h2+h3{margin-top:16px}
.as{font-size:12px;line-height:16px;font-weight:400;letter-spacing:0;color:var(--text-3);margin-left:8px}
.prose,.note{max-width:58em;margin-bottom:12px}
.note{color:var(--text-2)}
.facts{display:grid;grid-template-columns:136px minmax(0,1fr);gap:4px 16px;max-width:60em}
.facts dt{color:var(--text-3)}
`;

const TABLE = `
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;table-layout:fixed}
.per{display:grid;grid-template-columns:minmax(0,136px) minmax(0,1fr);gap:0 12px}
th{text-align:left;vertical-align:bottom;font-size:12px;line-height:16px;font-weight:500;color:var(--text-3);padding:4px 16px 6px 0;border-bottom:1px solid var(--line-strong)}
td{vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
.r{text-align:right;font-variant-numeric:tabular-nums}
.number{width:52px}
.narrow{width:17%}
.wide{width:36%}
.reason{width:22%}
.number{white-space:nowrap}
tr:target td{background:var(--bg-sunken)}
.sw{white-space:nowrap}
.sw i{display:inline-block;width:10px;height:10px;border-radius:2px;background:var(--k);margin-right:6px}
.bar{display:inline-block;width:56px;height:8px;background:var(--bg-sunken);border-radius:1px;margin-right:6px;vertical-align:0}
.bar i{display:block;height:8px;background:var(--accent);border-radius:1px}
.bn{font-weight:500;font-variant-numeric:tabular-nums;margin-right:4px}
.heat{width:auto;table-layout:auto;margin:0 0 24px}
.heat caption{text-align:left;font-size:12px;line-height:16px;color:var(--text-3);padding-bottom:8px}
.heat th{border:0;min-width:180px;max-width:280px;font-weight:400;color:var(--text);font-size:13px;padding:0 12px 0 0;height:32px;vertical-align:middle}
.heat thead th{min-width:0;text-align:center;padding:0;color:var(--text-3);font-size:12px;height:20px}
.heat td{width:56px;height:32px;padding:0;text-align:center;vertical-align:middle;font-variant-numeric:tabular-nums;border:1px solid var(--bg-surface)}
.heat thead td{height:20px}
.self{color:var(--text-3)}
.h0{background:var(--heat-0)}.h1{background:var(--heat-1)}.h2{background:var(--heat-2)}.h3{background:var(--heat-3)}
.h4{background:var(--heat-4);color:var(--heat-text-high)}.h5{background:var(--heat-5);color:var(--heat-text-high)}
.joint{background:repeating-linear-gradient(135deg,var(--bg-panel) 0 4px,var(--line) 4px 5px)}
`;

const PROOF = `
.fam{border-bottom:1px solid var(--line-strong);margin-bottom:24px;break-inside:auto}
.ref{display:grid;grid-template-columns:28px minmax(0,1fr) auto;column-gap:8px;padding:10px 12px;background:var(--bg-panel);break-inside:avoid;break-after:avoid}
.no{font-size:12px;line-height:24px;color:var(--text-3);font-variant-numeric:tabular-nums}
.rq{font:400 16px/24px var(--font-reading);color:var(--text-reading)}
.bs{padding-top:2px;white-space:nowrap}
.who{grid-column:2/4;font-size:12px;line-height:16px;color:var(--text-3);margin-top:2px}
.who b{color:var(--text-2);font-weight:500}
.cell{padding:0 12px}
.cell+.cell{border-top:1px solid var(--line)}
.ver{display:grid;grid-template-columns:152px minmax(0,1fr);gap:0 16px;padding:8px 0;break-inside:avoid}
.ver+.ver{border-top:1px dotted var(--line-strong)}
.o{font-size:12px;line-height:16px;padding-top:3px}
.o b{font-weight:500}
.v{font:400 14.5px/22px var(--font-reading);color:var(--text-reading)}
.v.same{font:400 12px/22px var(--font-ui);color:var(--text-3)}
.v .out{color:var(--text-3)}
.f{font-size:12px;line-height:16px;color:var(--text-3);margin-top:2px}
.f b{font-weight:500;color:var(--text-2)}
.diffwho{color:var(--conflict-text);font-weight:500;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px}
.a{display:flex;flex-wrap:wrap;gap:0 4px;margin-top:4px}
.alt{font-size:11px;line-height:16px;color:var(--text-2)}
.alt:not(:last-child)::after{content:" ·";color:var(--text-3)}
.alt.risk{color:var(--risk-text);font-weight:500}
.why{font-size:12px;line-height:16px;color:var(--text-2);margin-top:2px;max-width:56em}
.abs{display:none}
.notin{font-size:12px;line-height:16px;color:var(--text-3);padding:8px 12px;border-top:1px solid var(--line)}
`;

const BESIDE = `
@media screen and (min-width:1000px){
.beside{display:grid}
.beside.n2{grid-template-columns:repeat(2,minmax(0,1fr))}
.beside.n3{grid-template-columns:repeat(3,minmax(0,1fr))}
.beside.n4{grid-template-columns:repeat(4,minmax(0,1fr))}
.beside.n5{grid-template-columns:repeat(5,minmax(0,1fr))}
.beside .cell{display:block;border-top:0}
.beside .cell+.cell{border-left:1px solid var(--line)}
.beside .ver{display:block}
.beside .o{padding:0 0 4px}
.beside .v.same{line-height:16px}
.beside .abs{padding-top:8px}
.beside+.notin{display:none}
}
`;

const TEXT = `
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--text-3);font-size:12px;line-height:20px}
.page{padding-bottom:24px;border-bottom:1px solid var(--line);margin-bottom:24px}
.row{display:grid;grid-template-columns:40px minmax(0,580px) minmax(96px,200px);column-gap:0}
.pn{font-size:11px;line-height:28px;color:var(--text-3);text-align:right;padding-right:12px;font-variant-numeric:tabular-nums}
.p{font:400 17px/28px var(--font-reading);color:var(--text-reading);margin:0 0 16px;white-space:pre-line}
.headline .p{font-size:24px;line-height:32px;font-weight:600;letter-spacing:-.01em;margin-bottom:8px;text-wrap:balance}
.standfirst .p{font-size:18px;line-height:26px;color:var(--text-2);margin-bottom:8px}
.byline .p,.dateline .p,.credit .p{font:400 12px/20px var(--font-ui);color:var(--text-3);margin-bottom:8px}
.caption .p{font-size:13px;line-height:20px;color:var(--text-2)}
.heading .p{font-weight:600}
.boil details{font-size:12px;line-height:16px;color:var(--text-3);background:var(--bg-sunken);border-radius:4px;padding:6px 8px;margin-bottom:16px}
.boil summary{cursor:default}
.boil p{margin-top:8px;white-space:pre-line}
.st{padding:5px 0 0 16px}
.st li{border-left:3px solid var(--k);padding-left:8px;font-size:11px;line-height:16px;color:var(--text-2);margin-bottom:4px}
.st li.sug{border-left-style:dashed}
.m{text-decoration-line:underline;text-decoration-thickness:2px;text-decoration-skip-ink:none;text-underline-offset:3px;border-radius:2px}
.m.t2{text-underline-offset:7px}.m.t3{text-underline-offset:11px}
.m.t0{text-decoration-line:none}
.m.mc{text-decoration-color:var(--content-line)}.m.ms{text-decoration-color:var(--source-line)}
.m.mv{text-decoration-color:var(--cue-line)}.m.mh,.m.mq{text-decoration-color:var(--hop-line)}
.m.mk{text-decoration-color:var(--k)}
.m.sug{text-decoration-style:dashed}
.m.mc.acc{background:var(--content-fill)}.m.ms.acc{background:var(--source-fill)}
.m.mv.acc{background:var(--cue-fill)}.m.mh.acc{background:var(--hop-fill)}
.m.mq{text-decoration-style:dotted}
.m.mf{text-decoration:underline 1px dotted var(--figure-line);text-underline-offset:3px}
.m .m.mf{text-underline-offset:7px}
.fn{font:500 11px/0 var(--font-ui);vertical-align:5px;text-decoration:none;margin:0 1px 0 2px;font-variant-numeric:tabular-nums}
.fn.figure,.fn.code{font-weight:400;color:var(--text-3)}
.f .fn{vertical-align:0}
`;

const PRINT = `
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page);font:9px sans-serif;color:#5c6570}}
@media print{
html{background:none;font-size:8.5pt;line-height:12pt}
body{padding:0;max-width:none}
nav{display:none}
h1{font-size:20pt;line-height:26pt}
h2{font-size:14pt;line-height:18pt}
h3{font-size:10pt;line-height:14pt;margin-top:18pt}
.sec{padding-top:26pt}
.sum{gap:10pt 18pt}
.sum dd{font-size:14pt;line-height:18pt}
.sum dt,.d,th,.f,.who,.why,.o,.legend{font-size:8pt;line-height:11pt}
.w{font-size:9.5pt;line-height:12.5pt}
.w.hl{font-size:10.5pt;line-height:14pt}
.n,.alt,.badge{font-size:7.5pt;line-height:11pt}
.v{font-size:10pt;line-height:14pt}
.rq{font-size:11pt;line-height:15pt}
.p{font-size:11pt;line-height:17pt;margin-bottom:9pt;orphans:3;widows:3}
.headline .p{font-size:16pt;line-height:21pt}
.pn{line-height:17pt}
td{padding:5pt 8pt 5pt 0}
th{padding-right:8pt}
td .badge{white-space:normal}
.number{width:32pt}
.fam{margin-bottom:14pt}
.ver{grid-template-columns:104pt minmax(0,1fr);padding:5pt 0}
.row{grid-template-columns:24pt minmax(0,1fr) 84pt}
.bar{width:32pt}
.heat td{width:40pt;height:20pt}
.heat th{height:20pt}
h2,h3,.legend,.sec>.prose{break-after:avoid}
.notin,tbody tr:first-child{break-before:avoid}
.cell:last-child{break-after:avoid}
tr,.ver,.heat,.ref,.prose,.note{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
a{color:inherit;text-decoration:none}
.badge,.m,.heat td,.bar,.bar i,.sw i,.ref,.st li,.boil details{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
@media screen and (max-width:720px){
body{padding:24px 16px 64px}
.ver{grid-template-columns:minmax(0,1fr)}
.row{grid-template-columns:28px minmax(0,1fr)}
.st{grid-column:2;padding:0 0 12px}
.facts{grid-template-columns:minmax(0,1fr)}
.facts dd{margin-bottom:8px}
.ref{grid-template-columns:24px minmax(0,1fr)}
.bs,.who{grid-column:2}
}
`;

const FONTS =
  '--font-ui:"Inter","Segoe UI",system-ui,-apple-system,"Liberation Sans",sans-serif;' +
  '--font-reading:"Source Serif 4","Charter","Georgia","Liberation Serif",serif';

/** The whole style sheet of a report. */
export const reportStyle = [
  `:root{color-scheme:light;${FONTS};${declare(lightTokens)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${declare(darkTokens)}}}`,
  codeClasses,
  PAGE,
  COVER,
  TABLE,
  PROOF,
  BESIDE,
  TEXT,
  PRINT,
].join('\n');
