import { CALL_ID, closed, day, given, NOW, officer, on, raised, rulesWith, unit } from '@app/testing';
import { INTAKE } from '../authority/officer.js';
import type { CallCommand } from './call.decide.js';
import { callNumber, type RaiseCall } from './raising.js';

const { by: _, at: __, number, proxy, needsApproval, nameBy, township, ...words } = raised().data;
const raise = (otherwise: Partial<RaiseCall> = {}): CallCommand => ({
  act: 'raiseCall',
  words: { ...words, ...otherwise },
});
const inTheNameOf = (unit_: RaiseCall['township']) => raise({ township: unit_ as NonNullable<typeof unit_> });

describe('raising a call', () => {
  test('is the township’s: the call then waits to be dispatched', () => {
    given()
      .when(raise())
      .then(raised({ at: NOW }));
  });

  test('lasts for as long as it needs approval, if the tenant asks for it', () => {
    given()
      .when(raise(), { rules: rulesWith({ approval: true }) })
      .then(raised({ at: NOW, needsApproval: true }));
  });

  test('names a place at any depth of the township, and the township itself', () => {
    for (const place of [unit.town, unit.grid, unit.otherVillage])
      given()
        .when(raise({ place: { unit: place, detail: '村口' } }))
        .then(raised({ at: NOW, place: { unit: place, detail: '村口' } }));
  });

  test('twice is the same call, whoever of the township raises it again', () => {
    given(raised()).when(raise()).thenNothing();
    given(raised())
      .when(raise(), { by: { ...officer.otherCaller, unit: unit.town } })
      .thenNothing();
    given(raised(), closed()).when(raise()).thenNothing();
  });

  test('with another township’s source number is refused', () => {
    given(raised())
      .when(raise({ place: { unit: unit.community, detail: '南街' } }), { by: officer.otherCaller })
      .thenRejected('call.source-number-taken');
  });

  test('is the caller’s', () => {
    for (const by of [officer.approver, officer.clerk, officer.supervisor, officer.admin])
      given().when(raise(), { by }).thenRejected('officer.lacks-role', { needs: 'caller' });
  });

  test('in another township’s name is refused', () => {
    given().when(inTheNameOf(unit.subdistrict)).thenRejected('call.not-yours');
    given().when(inTheNameOf(unit.town), { by: officer.clerk }).thenRejected('call.not-yours');
  });

  test('for a place outside the township is refused', () => {
    given()
      .when(raise({ place: { unit: unit.community, detail: '南街' } }))
      .thenRejected('call.place-elsewhere', { place: unit.community });
    given()
      .when(raise({ place: { unit: unit.county, detail: '全县' } }))
      .thenRejected('call.place-elsewhere', { place: unit.county });
  });

  test('by a unit that is no township is refused', () => {
    given()
      .when(raise(), { by: { ...officer.clerk, roles: ['caller'] } })
      .thenRejected('call.not-a-township', { unit: unit.market });
  });

  test('says why it is beyond the township’s power', () => {
    given()
      .when(raise({ beyondPower: [] }))
      .thenRejected('call.within-own-power');
  });
});

describe('a proxy call', () => {
  test('is raised by the dispatcher in the township’s name', () => {
    given()
      .when(inTheNameOf(unit.town), { by: officer.dispatcher })
      .then(raised({ at: NOW, by: officer.dispatcher.id, proxy: true }));
  });

  test('is what a connected system raises, which nobody of the township wrote', () => {
    given()
      .when(inTheNameOf(unit.town), { by: INTAKE })
      .then(raised({ at: NOW, by: INTAKE.id, proxy: true }));
    given().when(raise(), { by: INTAKE }).thenRejected('officer.lacks-role', { needs: 'caller' });
  });

  test('twice is the same call', () => {
    given(raised({ proxy: true, by: officer.dispatcher.id }))
      .when(inTheNameOf(unit.town), { by: officer.dispatcher })
      .thenNothing();
  });

  test('names its township', () => {
    given().when(raise(), { by: officer.dispatcher }).thenRejected('officer.lacks-role', { needs: 'caller' });
    given()
      .when(inTheNameOf(unit.market), { by: officer.dispatcher })
      .thenRejected('call.not-a-township', { unit: unit.market });
  });
});

describe('the number of a call', () => {
  test('is its day in the county and five letters of its id', () => {
    expect(callNumber(CALL_ID, on('03-02 00:00'), 'Asia/Shanghai')).toBe('20260302-A3CM3');
    expect(callNumber(CALL_ID, on('03-01 23:59'), 'Asia/Shanghai')).toBe('20260301-A3CM3');
  });

  test('has five letters also where the id ends in noughts', () => {
    const call = CALL_ID.replace(/.{6}$/, '000001') as typeof CALL_ID;
    expect(callNumber(call, on('03-02 09:00'), 'Asia/Shanghai')).toBe(`${day('03-02').replaceAll('-', '')}-00001`);
  });
});
