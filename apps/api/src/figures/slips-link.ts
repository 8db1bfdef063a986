import { figureRoutes } from '@app/contracts';
import type { AsOf, Figure, Grouping } from '@app/domain';

interface Query {
  readonly from?: string;
  readonly to?: string;
  readonly by: Grouping;
}

/** Where the slips behind a figure are: the same period, rows, moment and place in the log, so the same count. */
export const slipsLink = ({ from, to, by }: Query, { at, position }: Required<AsOf>) => {
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const asked = `${figureRoutes.slips.path}?${new URLSearchParams({ ...period, by, asOf: at, position })}`;
  return ({ measure, formula, row }: Pick<Figure, 'measure' | 'formula' | 'row'>): string =>
    `${asked}&measure=${measure}&formula=${formula}&row=${encodeURIComponent(row)}&part=denominator`;
};
