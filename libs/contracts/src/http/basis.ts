import { z } from 'zod';
import { count, line, lines } from './fields.js';
import { said } from './said.js';

/** The item of a responsibility list, as of one of its versions. */
export const ListBasis = z
  .strictObject({
    list: line(64).meta(said('责任清单', 'the list')),
    version: count(1, 100_000).meta(said('清单版本', 'its version')),
    item: line(64).meta(said('清单条目', 'its item')),
  })
  .meta({ id: 'ListBasis' });

/** The item that names who is responsible, or why none fits. */
export const Basis = z
  .union([ListBasis, z.strictObject({ noneFits: lines(500).meta(said('没有适用条目的理由', 'why no item fits')) })])
  .meta({ id: 'Basis', ...said('派发依据', 'why this department') });
