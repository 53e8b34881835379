/** Black on white, as wide as is easy to read, and A4 upright in print. Headings stay with what follows them, no row of a table alone. */
export const pageStyle = `
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.8 "BIZ UDPGothic", "Yu Gothic", "Hiragino Sans", Meiryo, "Noto Sans CJK JP", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.4; }
h2 { margin-top: 2.5rem; padding: .2rem .6rem; border-left: .4rem solid #1f4e79; background: #e8eef4; font-size: 1.25rem; line-height: 1.5; }
h3 { margin-top: 1.8rem; border-bottom: 1px solid #1f4e79; font-size: 1.1rem; line-height: 1.5; }
h4, h5 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
p { margin: 0 0 .6em; white-space: pre-wrap; }
a { color: #0b4f9e; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.6; }
caption { padding: .3rem 0; text-align: left; font-weight: bold; }
th, td { padding: .3rem .5rem; border: 1px solid #595959; text-align: left; vertical-align: top; }
thead th { background: #e8eef4; }
tbody th { width: 5em; font-weight: normal; }
.counts { width: auto; min-width: 50%; margin: 1rem 0; }
.counts tbody th { width: auto; }
.counts td { text-align: right; }
.missing { color: #9c0006; font-weight: bold; }
@page { size: A4 portrait; margin: 18mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.6; }
  nav { display: none; }
  h1, h2, h3, h4, h5, caption { break-after: avoid; }
  thead { display: table-header-group; }
  h2 { margin-top: 1.6rem; }
  h3 { margin-top: 1.1rem; }
  tr { break-inside: avoid; }
  tbody tr:nth-child(2), tbody tr:last-child { break-before: avoid; }
  p { orphans: 2; widows: 2; }
}
`;
