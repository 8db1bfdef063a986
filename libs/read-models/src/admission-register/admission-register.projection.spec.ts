import type { AdmissionFact } from '@app/domain';
import {
  ADMISSION_ID,
  APPLICATION,
  admissionRefused,
  admissionWithdrawn,
  admitted,
  applied,
  assignmentEnded,
  day,
  NOW,
  officer,
  subdistrictConsented,
  townConsented,
  townObjected,
  unit,
} from '@app/testing';
import { storedIn } from '../test-kit/stored.js';
import { admissionLineAfter } from './admission-register.projection.js';
import { admissionFile } from './admission-register.queries.js';

const events = (...facts: readonly AdmissionFact[]) => storedIn(`admission-${ADMISSION_ID}`, ...facts);
const file = (...facts: readonly AdmissionFact[]) => admissionFile(events(...facts));

describe('the admission register', () => {
  test('enters an application with everything it says', () => {
    expect(file(applied())).toEqual({
      ...APPLICATION,
      department: unit.environment,
      answers: [],
      standing: 'applied',
      appliedBy: officer.otherClerk.id,
      appliedAt: NOW,
      revision: 0,
      position: '00000000000000000101',
    });
  });

  test('says what is missing by leaving it out', () => {
    const { basis: _, ...without } = applied({ resources: {} }).data;
    const line = file({ type: 'AdmissionApplied', data: without });
    expect(line).not.toHaveProperty('basis');
    expect(line?.resources).toEqual({});
  });

  test('keeps what each township said last', () => {
    expect(file(applied(), townObjected(), subdistrictConsented(), townConsented())?.answers).toEqual([
      { township: unit.subdistrict, answer: 'consented', by: officer.otherCaller.id, at: NOW },
      { township: unit.town, answer: 'consented', by: officer.approver.id, at: NOW },
    ]);
    expect(file(applied(), townObjected())?.answers).toMatchObject([{ answer: 'objected', reason: '夜间无人值守' }]);
  });

  test('knows who decided, why, and when it is in force', () => {
    expect(file(applied(), admitted())).toMatchObject({
      standing: 'admitted',
      decidedBy: officer.listKeeper.id,
      inForce: APPLICATION.period,
    });
    expect(file(applied(), admissionRefused())).toMatchObject({ standing: 'refused', reason: '没有依据' });
    expect(file(applied(), admissionWithdrawn())).toMatchObject({ standing: 'withdrawn', reason: '改由本局自办' });
    expect(file(applied(), admitted(), assignmentEnded())).toMatchObject({
      standing: 'ended',
      decidedBy: officer.listKeeper.id,
      endedOn: day('05-20'),
    });
  });

  test('told the same event twice, stays as it is', () => {
    const [first, second] = events(applied(), townConsented());
    const once = [first, second].reduce<ReturnType<typeof admissionLineAfter>>(
      (row, event) => admissionLineAfter(row, event as never),
      undefined,
    );
    expect(admissionLineAfter(once, second as never)).toBe(once);
  });

  test('knows nothing of an application that was never made', () => {
    expect(file(townConsented())).toBeUndefined();
  });
});
