import { writeFile } from 'node:fs/promises';
import { draw, PAPER_FORMATS, type PaperFormat } from '@app/papers';
import { SAMPLES } from './samples.js';

// npm run papers: draws every sample anew. Look at each before you commit it.
for (const [name, sheet] of Object.entries(SAMPLES))
  for (const format of Object.keys(PAPER_FORMATS) as PaperFormat[]) {
    const bytes = await draw(sheet, format);
    await writeFile(new URL(`golden/${name}.${format}`, import.meta.url), bytes);
    process.stdout.write(`${name}.${format} ${Math.ceil(bytes.length / 1024)} KiB\n`);
  }
