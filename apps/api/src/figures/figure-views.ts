import type { FiguresView, FigureView, SlipsBehindView } from '@app/contracts';
import {
  DISPATCH_DESK,
  type Dwelling,
  type Figure,
  type Grouping,
  type HandlingTime,
  type Organisation,
  type SlipBehind,
  type StockRow,
} from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { countyIn, type Names, namesIn } from '../calls/names.js';

/** What a row stands for. */
export type RowNaming = (row: string) => Pick<FigureView, 'row' | 'unit' | 'matter' | 'month'>;

/** Names the rows of a table of figures. */
export const rowNaming = (by: Grouping, organisation: Organisation): RowNaming => {
  const names = namesIn(organisation);
  switch (by) {
    case 'matter':
      return (row) => ({ row, matter: row });
    case 'month':
      return (row) => ({ row, month: row });
    case 'county':
      return (row) => ({ row, unit: names.unit(countyIn(organisation)?.code ?? ('' as UnitCode)) });
    default:
      return (row) => ({ row, unit: names.unit(row as UnitCode) });
  }
};

export const figureView = (told: Figure, naming: RowNaming, slipsOf: (figure: Figure) => string): FigureView => {
  const { row, definition, ...figure } = told;
  const { version, zh, en } = definition;
  return { ...naming(row), ...figure, slips: slipsOf(told), definition: { version, zh, en } };
};

export const stockView = ({ row, ...stock }: StockRow, naming: RowNaming): FiguresView['stock'][number] => ({
  ...naming(row),
  ...stock,
});

export const timesView = ({ row, ...times }: HandlingTime, naming: RowNaming): FiguresView['times'][number] => ({
  ...naming(row),
  ...times,
});

export const dwellingView = ({ row, calls, lay, borne }: Dwelling, names: Names): FiguresView['dwelling'][number] => ({
  row,
  ...(row !== DISPATCH_DESK && { unit: names.unit(row as UnitCode) }),
  calls,
  lay,
  borne,
});

export const slipBehindView = ({ unit, ...slip }: SlipBehind, names: Names): SlipsBehindView['slips'][number] => ({
  ...slip,
  unit: names.unit(unit),
});
