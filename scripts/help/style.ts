import { Html } from "./html";

/** The look of the help pages: light or dark as the system is, readable from 320 px on. */
export const STYLE = new Html(`
:root {
  color-scheme: light dark;
  --text: #1f2426;
  --muted: #596367;
  --line: #d5dcde;
  --panel: #f3f6f6;
  --accent: #0b6a75;
  --page: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6eaeb;
    --muted: #a3aeb1;
    --line: #3d4648;
    --panel: #262c2e;
    --accent: #5cc4cf;
    --page: #1b1f21;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto;
  max-width: 60rem;
  padding: 1.5rem 1rem 4rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.55 "Segoe UI", system-ui, -apple-system, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 1rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 0 0 0.5rem; }
h4 { font-size: 0.875rem; font-weight: 600; color: var(--muted); margin: 0; }
h5 { font-size: 1rem; margin: 1rem 0 0.25rem; }
h5:first-child { margin-top: 0; }
p { margin: 0 0 0.5rem; }
ul { margin: 0 0 1rem; padding-left: 1.25rem; }
ul.plain, ul.contents { list-style: none; padding: 0; }
ul.plain { margin-bottom: 0.5rem; }
code, .formula { font-family: Consolas, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.925em; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-bottom: 1rem; }
.languages span { font-weight: 600; }
.note { color: var(--muted); }
nav h3 { margin-top: 1.25rem; }
.contents li { display: grid; grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); gap: 0 1rem; padding: 0.15rem 0; }
article { padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
article:target { border-left: 4px solid var(--accent); padding-left: 0.75rem; }
article h3 code { color: var(--accent); margin-right: 0.6rem; font-size: 1em; }
.syntax { background: var(--panel); border-radius: 4px; padding: 0.5rem 0.75rem; }
.fact { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; margin-top: 0.75rem; }
.fact h4 { padding-top: 0.15rem; }
.fact > div > :last-child { margin-bottom: 0; }
.formula { margin-bottom: 0.25rem; }
dl { margin: 0; }
dt { margin-top: 0.5rem; }
dt:first-child { margin-top: 0; }
dl.reading dt { color: var(--muted); font-size: 0.9rem; }
dd { margin: 0 0 0 1rem; }
.values { display: block; color: var(--muted); font-size: 0.9rem; }
table { border-collapse: collapse; margin: 0.5rem 0; max-width: 100%; font-size: 0.925rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 600; }
td { font-variant-numeric: tabular-nums; }
table.cells td { border: 1px solid var(--line); padding: 0.15rem 0.6rem; }
table.cells td:first-child { overflow-wrap: normal; hyphens: manual; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; color: var(--accent); }
@media (max-width: 40rem) {
  th, td { padding-right: 0.5rem; }
  td { overflow-wrap: anywhere; hyphens: auto; }
  .contents li, .fact { grid-template-columns: minmax(0, 1fr); }
  .contents li { padding: 0.35rem 0; }
  .fact h4 { margin-bottom: 0.15rem; }
  table.stacked thead { display: none; }
  table.stacked, table.stacked tbody, table.stacked tr, table.stacked td { display: block; }
  table.stacked tr { border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  table.stacked td { border: 0; padding: 0.1rem 0; }
  table.stacked td::before { content: attr(data-head) ": "; color: var(--muted); }
}
@media print {
  body { max-width: none; padding: 0; }
  article { break-inside: avoid; }
}
`);
