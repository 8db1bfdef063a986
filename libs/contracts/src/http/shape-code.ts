import { z } from 'zod';
import { said } from './said.js';

/** It stands in addresses and in the ids of bulletins. */
export const shapeCode = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .meta({ ...said('通报样式代码', 'code of a bulletin shape'), examples: ['departments'] });
