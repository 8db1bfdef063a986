import type { Content } from 'pdfmake/interfaces.js';
import { type PageShape, points, RED, SIZES, writtenWidth } from '../sheet/page.js';
import type { Sheet } from '../sheet/sheet.js';
import { squareCodeSvg } from '../sheet/square-code.js';

const CODE = 56;

const issuer = (name: string, page: PageShape): Content[] => [
  { text: name, fontSize: SIZES.issuer, bold: true, color: `#${RED}`, alignment: 'center', margin: [0, 0, 0, 10] },
  {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: points(writtenWidth(page)), y2: 0, lineWidth: 2, lineColor: `#${RED}` }],
    margin: [0, 0, 0, 14],
  },
];

const title = ({ title, code }: Sheet): Content => ({
  columns: [
    { text: '', width: CODE },
    { text: title, fontSize: SIZES.title, bold: true, alignment: 'center', width: '*', margin: [6, 8] },
    { svg: squareCodeSvg(code), width: CODE },
  ],
});

const references = (words: readonly string[]): Content => ({
  columns: words.map((text, at) => (at === 0 ? { text, width: '*' } : { text, width: 'auto', alignment: 'right' })),
  fontSize: SIZES.reference,
  margin: [0, 6, 0, 4],
});

/** Who issues it, what it is, its number and its code. */
export const pdfMasthead = (sheet: Sheet, page: PageShape): Content[] => [
  ...(sheet.issuer === undefined ? [] : issuer(sheet.issuer, page)),
  title(sheet),
  references(sheet.references),
];
