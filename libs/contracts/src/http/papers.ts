import { z } from 'zod';
import { reading } from './reading.js';
import { said } from './said.js';

export const paperFormat = z.enum(['pdf', 'docx']).meta(said('PDF 或 Word', 'PDF or Word'));

export const PaperQuery = reading({ format: paperFormat.default('pdf') });
