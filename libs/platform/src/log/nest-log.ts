import type { LoggerService } from '@nestjs/common';
import type { Log } from './create-log.js';

type Write = (message: unknown, ...rest: readonly unknown[]) => void;

/** The log as NestJS wants it: its contexts and stacks become fields. */
export const nestLog = (log: Log) =>
  ({
    log: writing(log, 'debug'), // what Nest says of its own routes and modules
    error: writing(log, 'error'),
    warn: writing(log, 'warn'),
    debug: writing(log, 'debug'),
    verbose: writing(log, 'trace'),
    fatal: writing(log, 'fatal'),
  }) satisfies LoggerService;

// NestJS puts the context last, and before it the stack of an error
const writing =
  (log: Log, level: 'error' | 'warn' | 'debug' | 'trace' | 'fatal'): Write =>
  (message, ...rest) => {
    const words = rest.filter((part) => typeof part === 'string');
    const stack = words.find((word) => word.includes('\n    at '));
    const context = words.filter((word) => word !== stack).at(-1);
    log[level]({ ...(context && { context }), ...(stack && { stack }), ...fieldsOf(message) }, textOf(message));
  };

const fieldsOf = (message: unknown): object => {
  if (message instanceof Error) return { err: message };
  return typeof message === 'object' && message !== null ? message : {};
};

const textOf = (message: unknown): string | undefined => {
  if (message instanceof Error) return message.message;
  return typeof message === 'object' ? undefined : String(message);
};
