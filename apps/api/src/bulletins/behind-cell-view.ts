import type { BehindCellView } from '@app/contracts';
import { type BehindCell, behindCell, cellColumns, type Drafted, type Officer, opensRatings, TOTAL } from '@app/domain';
import { reject } from '@app/kernel';
import { readCallLives } from '@app/read-models';
import type { DataSource } from 'typeorm';
import type { Names } from '../calls/names.js';
import { Refused } from '../door/refused.js';
import { filterFor, seesRatings } from '../figures/figures-asked.js';
import { countingOf } from './edition-asked.js';

/** Which cell is opened, and for whom. */
export interface CellAsked {
  readonly drafted: Drafted;
  readonly officer: Officer;
  readonly row: string;
  readonly column: string;
}

const mustBeThere = ({ drafted, row, column }: CellAsked): void => {
  const { shape, table } = drafted;
  const there =
    (row === TOTAL || table.rows.some((line) => line.row === row)) &&
    cellColumns(shape).some(({ key }) => key === column);
  if (!there) throw new Refused(reject('bulletin.unknown-cell'));
};

const slipView = ({ unit, ...behind }: BehindCell, names: Names): BehindCellView['slips'][number] => ({
  ...behind,
  ...(unit !== undefined && { unit: names.unit(unit) }),
});

/** The slips behind a cell, as they stood then; of those, what the officer may read. */
export const behindCellView = async (desk: DataSource, asked: CellAsked, names: Names): Promise<BehindCellView> => {
  mustBeThere(asked);
  const { drafted, officer, row, column } = asked;
  if (opensRatings(column, drafted.shape) && !seesRatings(officer))
    throw new Refused(reject('assessment.ratings-in-groups'));
  const filter = filterFor(officer);
  const counting = countingOf(drafted);
  const behind = behindCell(counting, { row, column });
  const slips: BehindCell[] = [];
  await desk.transaction('REPEATABLE READ', async (manager) => {
    for await (const life of readCallLives(manager, counting, filter))
      slips.push(...behind(life).filter(({ unit }) => filter.unit === undefined || unit === filter.unit));
  });
  return { edition: drafted.edition, slips: slips.map((slip) => slipView(slip, names)) };
};
