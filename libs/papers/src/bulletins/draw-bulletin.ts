import { type BulletinContent, canonical } from '@app/domain';
import { draw, PAPER_FORMATS } from '../paper.js';
import { bulletinSheet } from './bulletin-paper.js';
import { bulletinWorkbook } from './bulletin-workbook.js';

/** How a bulletin leaves the house, and under which media type. */
export const BULLETIN_FORMATS = {
  pdf: PAPER_FORMATS.pdf.media,
  docx: PAPER_FORMATS.docx.media,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

export type BulletinFormat = keyof typeof BULLETIN_FORMATS;

/** An edition in one of its formats; the same content gives the same bytes, whenever it is drawn. */
export const drawBulletin = (content: BulletinContent, issuer: string, format: BulletinFormat): Promise<Buffer> => {
  switch (format) {
    case 'xlsx':
      return bulletinWorkbook(content);
    case 'json':
      return Promise.resolve(Buffer.from(`${canonical(content)}\n`));
    default:
      return draw(bulletinSheet(content, issuer), format);
  }
};
