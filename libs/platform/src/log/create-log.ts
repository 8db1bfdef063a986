import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type Log = Logger;

export interface LogOptions {
  readonly level: string;
  /** Which program writes: `huying`, `api`, `worker`. */
  readonly program: string;
  /** Standard output when absent. */
  readonly to?: DestinationStream;
}

const PERSONAL = ['authorization', 'password', 'token', 'name', 'telephone', 'phone', 'contact', 'cookie'];

/** A log of JSON lines with fields, not prose: ids of streams, slips and officers, never names, telephones or passwords. */
export const createLog = ({ level, program, to }: LogOptions): Log =>
  pino(
    {
      level,
      base: { program },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: PERSONAL.flatMap((field) => [field, `*.${field}`, `*.headers.${field}`]), censor: '***' },
    },
    ...(to ? [to] : []),
  );
