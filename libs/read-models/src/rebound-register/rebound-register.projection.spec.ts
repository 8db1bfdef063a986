import type { ReboundFact } from '@app/domain';
import {
  deadline,
  NOW,
  officer,
  REBOUND,
  REBOUND_ID,
  reboundAnswered,
  reboundDismissed,
  reboundMissed,
  reboundMoved,
  reboundNear,
  reboundReported,
  reboundUpheld,
  reboundWithdrawn,
  unit,
} from '@app/testing';
import { storedIn } from '../test-kit/stored.js';
import { reboundFile } from './rebound-register.queries.js';

const file = (...facts: readonly ReboundFact[]) => reboundFile(storedIn(`rebound-${REBOUND_ID}`, ...facts));

describe('the rebound register', () => {
  test('enters a report with the limit of its answer', () => {
    expect(file(reboundReported())).toEqual({
      ...REBOUND,
      township: unit.town,
      proxy: false,
      reportedBy: officer.caller.id,
      reportedAt: NOW,
      answerBy: deadline(2, 'working-day', NOW),
      near: false,
      missed: false,
      standing: 'awaiting answer',
      revision: 0,
      position: '00000000000000000101',
    });
  });

  test('keeps late late, whatever comes after', () => {
    const late = file(reboundReported(), reboundNear(), reboundMissed(), reboundAnswered(), reboundDismissed());
    expect(late).toMatchObject({ near: true, missed: true, standing: 'dismissed' });
    expect(late?.answer).toMatchObject({ words: '已停止转交，由本局自办', by: officer.otherClerk.id });
    expect(late?.settled).toMatchObject({ reason: '属已准入事项', by: officer.listKeeper.id });
  });

  test('follows a limit that a calendar has moved', () => {
    expect(file(reboundReported(), reboundNear(), reboundMoved())).toMatchObject({
      near: false,
      answerBy: deadline(3, 'working-day', NOW),
    });
  });

  test('tells a founded report from one that was withdrawn', () => {
    expect(file(reboundReported(), reboundAnswered(), reboundUpheld())?.standing).toBe('upheld');
    expect(file(reboundReported(), reboundWithdrawn())).toMatchObject({
      standing: 'withdrawn',
      settled: { reason: '部门已收回', by: officer.caller.id },
    });
  });
});
