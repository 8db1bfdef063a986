import { figureRoutes } from '@app/contracts';
import type { AsOf, Figure, Grouping } from '@app/domain';

interface Query {
  readonly from?: string;
  readonly to?: string;
  readonly by: Grouping;
}

/** Where the slips behind a figure are: the same period, rows, moment and place in the log, so the same count. */
export const slipsLink =
  ({ from, to, by }: Query, { at, position }: Required<AsOf>) =>
  ({ measure, formula, row }: Pick<Figure, 'measure' | 'formula' | 'row'>): string => {
    const asked = new URLSearchParams({
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...{ by, asOf: at, position, measure, formula, row, part: 'denominator' },
    });
    return `${figureRoutes.slips.path}?${asked}`;
  };
