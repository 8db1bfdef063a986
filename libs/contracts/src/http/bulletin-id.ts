import { z } from 'zod';
import { said } from './said.js';

/** The period, the shape, and the unit or township if it is about one only. */
export const bulletinId = z
  .string()
  .regex(/^\d{4}-[\dW_-]+_[a-z0-9][a-z0-9-]{0,39}(_[A-Za-z0-9][\w.-]{0,31})?$/)
  .meta({ ...said('通报编号', 'id of a bulletin'), examples: ['2026-03_departments', '2026-W10_stock'] });
