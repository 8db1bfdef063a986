import { draw, PAPER_FORMATS, type PaperFormat, type Sheet } from '@app/papers';
import { Answer } from '../door/answer.js';
import { attachment } from '../evidence/attachment.js';

/** A paper as it is saved, under its Chinese name. */
export const printed = async (sheet: Sheet, name: string, format: PaperFormat): Promise<Answer> =>
  new Answer(200, await draw(sheet, format), {
    'content-type': PAPER_FORMATS[format].media,
    'content-disposition': attachment(`${name}.${format}`),
    'cache-control': 'private, no-store',
  });
