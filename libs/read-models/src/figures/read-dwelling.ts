import { type AskingDwelling, type Dwelling, dwellingTallyFor } from '@app/domain';
import type { DataSource } from 'typeorm';
import { type Answered, asOfNow } from './figures.queries.js';
import { type LivesFilter, readCallLives } from './read-lives.js';

/** How long calls lay with whom, and who bears it, by row; a department is told its own row only. */
export const readDwelling = (
  source: DataSource,
  asking: AskingDwelling,
  filter: LivesFilter = {},
): Promise<Answered<readonly Dwelling[]>> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const asOf = await asOfNow(manager, asking.asOf);
    const tally = dwellingTallyFor({ ...asking, asOf });
    for await (const { held } of readCallLives(manager, asking, filter)) tally.add(held);
    const rows = tally.rows().filter(({ row }) => filter.unit === undefined || row === filter.unit);
    return { asOf, answer: rows };
  });
