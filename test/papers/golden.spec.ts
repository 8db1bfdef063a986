import { readFileSync } from 'node:fs';
import { callSlipSheet, draw, PAPER_FORMATS, type PaperFormat } from '@app/papers';
import { contentsOf } from './contents.js';
import { bareCallSlip } from './sample-slips.js';
import { SAMPLES } from './samples.js';

const KIB = 1024;
const FORMATS = Object.keys(PAPER_FORMATS) as PaperFormat[];
const PAPERS = Object.entries(SAMPLES).flatMap(([name, sheet]) => FORMATS.map((format) => ({ name, format, sheet })));

const golden = (name: string, format: PaperFormat): Buffer =>
  readFileSync(new URL(`golden/${name}.${format}`, import.meta.url));

describe('the papers', () => {
  test.each(PAPERS)(
    '$name as $format is as it was looked at (npm run papers draws it anew)',
    async ({ name, format, sheet }) => {
      const drawn = contentsOf(await draw(sheet, format), format);
      expect(drawn === contentsOf(golden(name, format), format)).toBe(true);
    },
  );

  test.each(FORMATS)('as %s have the same bytes however often they are drawn', async (format) => {
    const [once, again] = [
      await draw(callSlipSheet(bareCallSlip), format),
      await draw(callSlipSheet(bareCallSlip), format),
    ];
    expect(once.equals(again)).toBe(true);
  });

  test('as PDF are small, for the fonts hold only what is written', () => {
    for (const name of Object.keys(SAMPLES)) expect(golden(name, 'pdf').length).toBeLessThan(200 * KIB);
  });

  test('that say something else are seen to differ', async () => {
    const other = { ...bareCallSlip, subject: '另一件事' };
    for (const format of FORMATS) {
      const [one, two] = [await draw(callSlipSheet(bareCallSlip), format), await draw(callSlipSheet(other), format)];
      expect(contentsOf(one, format) === contentsOf(two, format)).toBe(false);
    }
  });
});
