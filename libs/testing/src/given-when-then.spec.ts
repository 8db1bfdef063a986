import type { CallCommand } from '@app/domain';
import { officer } from './builders/officers.js';
import { given } from './given-when-then.js';
import { dispatched, raised, signedFor, slip } from './index.js';

const sign: CallCommand = { act: 'signForSlip', slip: slip(1), words: {} };
const call = [raised(), dispatched()];
const fails = (assertion: () => void) => expect(assertion).toThrow(/expect\(/);

describe('given, when, then', () => {
  test('hold what is so', () => {
    given(...call)
      .when(sign)
      .then(signedFor());
    given(...call, signedFor())
      .when(sign)
      .thenNothing();
    given(...call)
      .when(sign, { by: officer.caller })
      .thenRejected('officer.lacks-role');
    given(...call)
      .when(sign, { by: officer.otherClerk })
      .thenRejected('slip.not-yours');
  });

  test('fail on another fact, another moment, one fact more and one fewer', () => {
    fails(() =>
      given(...call)
        .when(sign)
        .then(dispatched()),
    );
    fails(() =>
      given(...call)
        .when(sign)
        .then(signedFor({ at: raised().data.at })),
    );
    fails(() =>
      given(...call)
        .when(sign)
        .then(signedFor(), signedFor()),
    );
    fails(() =>
      given(...call)
        .when(sign)
        .then(),
    );
  });

  test('fail on nothing where there is a fact, and on a fact where there is nothing', () => {
    fails(() =>
      given(...call)
        .when(sign)
        .thenNothing(),
    );
    fails(() =>
      given(...call, signedFor())
        .when(sign)
        .then(signedFor()),
    );
  });

  test('fail on another refusal, other details, and none', () => {
    fails(() =>
      given(...call)
        .when(sign, { by: officer.caller })
        .thenRejected('slip.not-yours'),
    );
    fails(() =>
      given(...call)
        .when(sign, { by: officer.caller })
        .thenRejected('officer.lacks-role', { needs: 'admin' }),
    );
    fails(() =>
      given(...call)
        .when(sign)
        .thenRejected('slip.not-yours'),
    );
    fails(() =>
      given(...call)
        .when(sign, { by: officer.caller })
        .thenNothing(),
    );
  });

  test('fail on a sentence without its end, when the test returns it', async () => {
    await expect(Promise.resolve<unknown>(given(...call).when(sign))).rejects.toThrow(/expect\(/);
  });
});
