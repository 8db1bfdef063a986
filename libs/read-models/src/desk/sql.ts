import { readFileSync } from 'node:fs';

/** The statement in a file beside the module that asks for it. */
export const sqlBeside = (module: string, file: string): string => readFileSync(new URL(file, module), 'utf8');
