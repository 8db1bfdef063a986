import { givenDemand as given, NOW, officer, unit } from '@app/testing';
import type { DemandCommand, ReportDemand } from './demand.decide.js';
import type { DemandReported } from './demand.events.js';

const WORDS: ReportDemand = { township: unit.town, month: '2026-02', source: '12345', count: 412 };
const report = (otherwise: Partial<ReportDemand> = {}): DemandCommand => ({
  act: 'reportDemand',
  words: { ...WORDS, ...otherwise },
});
const reported = (otherwise: Partial<ReportDemand> = {}): DemandReported => ({
  type: 'DemandReported',
  data: { ...WORDS, ...otherwise, by: officer.supervisor.id, at: NOW },
});

describe('the demand of a township', () => {
  test('is told by a supervisor or the dispatcher', () => {
    given().when(report()).then(reported());
    given().when(report(), { by: officer.caller }).thenRejected('officer.lacks-role');
  });

  test('is a fact once, and is put right by another figure', () => {
    given(reported()).when(report()).thenNothing();
    given(reported())
      .when(report({ count: 421 }))
      .then(reported({ count: 421 }));
    given(reported())
      .when(report({ source: 'grid' }))
      .then(reported({ source: 'grid' }));
  });

  test('is that of a township, of a month that has begun, and a whole number', () => {
    given()
      .when(report({ township: unit.market }))
      .thenRejected('demand.not-a-township', { unit: unit.market });
    given()
      .when(report({ month: '2026-13' }))
      .thenRejected('demand.no-such-month', { month: '2026-13' });
    given()
      .when(report({ month: '2026-04' }))
      .thenRejected('demand.in-the-future', { month: '2026-04' });
    given()
      .when(report({ count: 1.5 }))
      .thenRejected('demand.not-a-count');
  });
});
