import { StoreUnavailable } from '@app/event-sourcing';
import { asStoreError } from './unavailable.js';

const failure = (message: string, code?: string): Error => Object.assign(new Error(message), code && { code });

describe('an error of the database', () => {
  test.each([
    ['the connection is refused', failure('', 'ECONNREFUSED')],
    ['the connection is reset', failure('read ECONNRESET', 'ECONNRESET')],
    ['the pipe is broken', failure('write EPIPE', 'EPIPE')],
    ['the connection ends in the middle', failure('Connection terminated unexpectedly')],
    ['no connection comes free in time', failure('timeout exceeded when trying to connect')],
    ['the answer takes too long', failure('Query read timeout')],
    ['the server shuts down', failure('terminating connection due to administrator command', '57P01')],
    ['the server starts up', failure('the database system is starting up', '57P03')],
    ['the statement was cancelled', failure('canceling statement due to statement timeout', '57014')],
    ['the disk is full', failure('could not extend file', '53100')],
    ['there are too many clients', failure('sorry, too many clients already', '53300')],
    ['the head stays locked', failure('canceling statement due to lock timeout', '55P03')],
    ['the server became a standby', failure('cannot execute INSERT in a read-only transaction', '25006')],
  ])('may pass when %s', (_, error) => {
    expect(asStoreError(error)).toBeInstanceOf(StoreUnavailable);
    expect(asStoreError(error)).toMatchObject({ cause: error });
  });

  test.each([
    ['the schema is missing', failure('relation "es.head" does not exist', '42P01')],
    ['the text cannot be stored', failure('unsupported Unicode escape sequence', '22P05')],
    ['the program is wrong', failure('the "id" argument must be of type string', 'ERR_INVALID_ARG_TYPE')],
    ['the pool was ended', failure('Cannot use a pool after calling end on the pool')],
  ])('stays what it is when %s', (_, error) => {
    expect(asStoreError(error)).toBe(error);
  });
});
