import { createLog } from './create-log.js';
import { nestLog } from './nest-log.js';

const logTo = (lines: Record<string, unknown>[], level = 'debug') =>
  createLog({ level, program: 'huying', to: { write: (line) => void lines.push(JSON.parse(line)) } });

describe('the log', () => {
  test('is JSON lines with fields', () => {
    const lines: Record<string, unknown>[] = [];
    logTo(lines).info({ stream: 'call-1', position: '7' }, 'parked');
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/Z$/),
        program: 'huying',
        stream: 'call-1',
        position: '7',
        msg: 'parked',
      },
    ]);
  });

  test('keeps quiet below its level', () => {
    const lines: Record<string, unknown>[] = [];
    logTo(lines, 'warn').info('nothing');
    expect(lines).toEqual([]);
  });

  test('tells no personal data', () => {
    const lines: Record<string, unknown>[] = [];
    const headers = { authorization: 'Bearer abc', host: 'x' };
    logTo(lines).info({ password: 'p', officer: { id: 'li', name: '李伟', telephone: '138' }, request: { headers } });
    expect(lines[0]).toMatchObject({
      password: '***',
      officer: { id: 'li', name: '***', telephone: '***' },
      request: { headers: { authorization: '***', host: 'x' } },
    });
  });

  test('tells an error with its stack and cause', () => {
    const lines: Record<string, unknown>[] = [];
    logTo(lines).error({ err: new Error('no answer', { cause: new Error('refused') }), stream: 'call-1' });
    expect(lines[0]).toMatchObject({ msg: 'no answer', stream: 'call-1' });
    expect(JSON.stringify(lines[0])).toContain('caused by: Error: refused');
  });
});

describe('the log for NestJS', () => {
  test('tells what NestJS says of itself at debug level, the context as a field', () => {
    const lines: Record<string, unknown>[] = [];
    nestLog(logTo(lines)).log('mapped', 'RouterExplorer');
    expect(lines[0]).toMatchObject({ level: 'debug', msg: 'mapped', context: 'RouterExplorer' });
  });

  test('makes a field of the stack', () => {
    const lines: Record<string, unknown>[] = [];
    nestLog(logTo(lines)).error('broken', 'Error: broken\n    at here', 'ExceptionsHandler');
    expect(lines[0]).toMatchObject({
      level: 'error',
      msg: 'broken',
      stack: 'Error: broken\n    at here',
      context: 'ExceptionsHandler',
    });
  });

  test('keeps the fields of an object and the stack of an error', () => {
    const lines: Record<string, unknown>[] = [];
    nestLog(logTo(lines)).warn({ stream: 'call-1' }, 'Courier');
    nestLog(logTo(lines)).fatal(new Error('lost'));
    expect(lines[0]).toMatchObject({ level: 'warn', stream: 'call-1', context: 'Courier' });
    expect(lines[1]).toMatchObject({ level: 'fatal', msg: 'lost', err: { stack: expect.stringContaining('lost') } });
  });
});
