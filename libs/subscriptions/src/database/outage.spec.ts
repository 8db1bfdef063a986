import { FutureVersion, StoreUnavailable } from '@app/event-sourcing';
import { isOutage, Outage } from '@app/subscriptions';

const withCode = (code: string): Error => Object.assign(new Error('from PostgreSQL'), { code });

describe('an outage', () => {
  test.each([
    ['said so by an effect', new Outage('the broker is away')],
    ['the log does not answer', new StoreUnavailable('the log did not answer')],
    ['an event of newer code', new FutureVersion('call-1', 'CallRaised', '2')],
    [
      'a connection that was refused',
      Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }),
    ],
    [
      'a connection that was refused at every address of a name',
      Object.assign(new AggregateError([new Error('::1'), new Error('127.0.0.1')]), { code: 'ECONNREFUSED' }),
    ],
    ['a name that is not found', Object.assign(new Error('no'), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' })],
    ['a connection that broke', Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' })],
    ['a connection that ended', new Error('Connection terminated unexpectedly')],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a server that shuts down', withCode('57P01')],
    ['a full disk', withCode('53100')],
    ['a deadlock', withCode('40P01')],
    ['a table that is not there', withCode('42P01')],
    ['a server that became a standby', withCode('25006')],
    ['what was caused by one', new Error('not published', { cause: withCode('08006') })],
  ])('is %s', (_what, error) => expect(isOutage(error)).toBe(true));

  test.each([
    ['an error of the effect', new Error('cannot connect this slip to a unit')],
    ['a value that does not fit', withCode('22001')],
    ['a row that breaks a constraint', withCode('23505')],
    ['what is no error at all', 'oh'],
    ['nothing', undefined],
  ])('is not %s', (_what, error) => expect(isOutage(error)).toBe(false));
});
