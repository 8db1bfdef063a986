import { z } from 'zod';
import { position } from './fields.js';
import { said } from './said.js';

const after = position.exactOptional().meta(said('等到读到此位置为止', 'wait until what is read has come so far'));

/** The query of a read: what it asks, and how fresh the answer has to be. */
export const reading = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject({ ...shape, after });

export const ReadQuery = reading({});

/** The query of a door that asks for none: what is written there by mistake is refused, not overlooked. */
export const NothingQuery = z.strictObject({});
