import {
  closed,
  confirmed,
  dispatched,
  fedBack,
  given,
  helperFedBack,
  officer,
  on,
  qualityMarked,
  raised,
  reopened,
  slip,
  unit,
} from '@app/testing';
import type { CallCommand } from './call.decide.js';

const mark = (words: object = {}, of = 1): CallCommand => ({
  act: 'markCallQuality',
  slip: slip(of),
  words: { accurate: true, complete: true, inScope: true, ...words },
});
const friday = { at: on('03-06 10:00') };
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });
const over = [raised(), dispatched(), helper, helperFedBack(), fedBack(), confirmed(), closed()];

describe('the quality of a call', () => {
  test('is marked by the lead, once its work is done', () => {
    given(...over)
      .when(mark(), friday)
      .then(qualityMarked());
    given(raised(), dispatched()).when(mark()).thenRejected('slip.is-awaiting-signature');
    given(...over)
      .when(mark({}, 2), { ...friday, by: officer.otherClerk })
      .thenRejected('quality.only-the-lead');
    given(...over)
      .when(mark(), { ...friday, by: officer.otherClerk })
      .thenRejected('slip.not-yours');
    given(...over)
      .when(mark(), { ...friday, by: officer.caller })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer, agent' });
  });

  test('is marked once for each slip', () => {
    given(...over, qualityMarked())
      .when(mark(), friday)
      .thenRejected('quality.already-marked');
  });

  test('is low only with a reason', () => {
    for (const low of ['accurate', 'complete', 'inScope'])
      given(...over)
        .when(mark({ [low]: false }), friday)
        .thenRejected('quality.needs-reason');
    const words = { complete: false, reason: '未写明门牌号' };
    given(...over)
      .when(mark(words), friday)
      .then(qualityMarked(words));
  });

  test('is marked for as long as the township may rate', () => {
    given(...over)
      .when(mark(), { at: on('03-21 00:00:00.001') })
      .thenRejected('quality.too-late');
    given(...over, reopened())
      .when(mark(), { at: on('03-23 10:00') })
      .thenRejected('quality.too-late');
    given(...over, reopened())
      .when(mark(), { at: on('03-20 10:00') })
      .then(qualityMarked({ at: on('03-20 10:00') }));
  });
});
