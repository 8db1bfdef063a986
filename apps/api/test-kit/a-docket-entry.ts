import type { Command } from '@app/commands';
import { type Officer, SYSTEM, type Unit } from '@app/domain';
import { type LocalDate, type OfficerId, plusMs, type UnitCode } from '@app/kernel';
import { newCommandId, setInitialPassword } from '@app/platform';
import { LIST, officer, unit } from '@app/testing';
import { granted } from '../src/door/refused.js';
import { afterActs } from './a-call.js';
import { PASSWORD } from './found-little-county.js';
import type { RunningApi } from './start-api.js';

const organCodes = ['ZFW', 'BB'] as unknown as readonly [UnitCode, UnitCode];
/** The standing members of the little county's joint meeting. */
export const STANDING = [...organCodes, unit.justice] as const;

const organs: readonly Unit[] = organCodes.map((code) => ({
  code,
  name: code,
  kind: 'department',
  parent: unit.county,
}));
/** Speaks for nobody but the joint meeting. */
const arbiter: Officer = { ...officer.arbiter, id: 'qin' as OfficerId, name: '秦', unit: STANDING[0] };

/** Gives the little county its standing members and an arbiter, `qin`, of the first of them. */
export const foundJointMeeting = async ({ office, clock, parts }: RunningApi): Promise<void> => {
  const asked = () => ({ by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'founding' });
  const rules = await office.rulebook();
  const jointMeeting = {
    ...(rules.settings.at(-1) as (typeof rules.settings)[0]).jointMeeting,
    standingMembers: STANDING,
  };
  const settings = { effectiveFrom: '2026-03-02' as LocalDate, changes: { jointMeeting } };
  const steps: readonly Command[] = [
    { of: 'rulebook', command: { act: 'adoptSettings', settings } },
    { of: 'organisation', command: { act: 'foundUnits', units: organs } },
    { of: 'organisation', command: { act: 'enrolOfficers', officers: [arbiter] } },
  ];
  for (const command of steps) granted(await office.carryOut(command, asked()));
  await setInitialPassword(parts.signIn, arbiter, PASSWORD);
  const { credentials } = parts.signIn.store;
  const kept = await credentials.of(arbiter.id);
  if (kept !== undefined) await credentials.keep(arbiter.id, { ...kept, mustChange: false }, parts.clock.now());
};

export const REASON = { reason: '两局均称非本职' } as const;
const TALKS = { attended: [unit.market, unit.environment], minutes: '各执一词', result: 'without-result' } as const;

/** Puts a call on the docket by hand and tells the address of its entry. */
export const docketed = async (api: RunningApi, call: string): Promise<string> => {
  const { headers } = await (await api.as('qian')).post('/api/v1/docket', { call, ...REASON });
  return headers.get('location') as string;
};

/** Less than a token lasts. */
const AHEAD_MS = 120_000;

/** Convenes a meeting to hear the call, two minutes ahead; tells its address, and the position that has it. */
export const convened = async (api: RunningApi, call: string): Promise<readonly [at: string, after: string]> => {
  const sitsAt = plusMs(api.clock.now(), AHEAD_MS);
  const sent = { sitsAt, place: '二楼会议室', members: [...STANDING, unit.market], calls: [call] };
  const { headers, body } = await (await api.as('qin')).post('/api/v1/meetings', sent);
  return [headers.get('location') as string, body.position];
};

/** Talks without result, then a quorate meeting: from here on it may rule. Tells the id of the meeting. */
export const heardInMeeting = async (api: RunningApi, entry: string): Promise<string> => {
  await afterActs(api, entry, ['qin', 'consult', TALKS], ['qin', 'coordinate', TALKS]);
  const [at] = await convened(api, entry.slice(-36));
  api.clock.advanceTo(plusMs(api.clock.now(), AHEAD_MS));
  await afterActs(api, at, ['qin', 'minutes', { present: STANDING, minutes: '议定如下' }]);
  return at.slice(-36);
};

/** A ruling that the environment department leads, and that the market department bears the time lost. */
export const RULING = {
  lead: unit.environment,
  cooperating: [],
  basis: { list: LIST, version: 1, item: '42' },
  legalBasis: '三定规定第三条',
  reasons: '排放管理属生态环境部门',
  bears: unit.market,
  draft: '情形补充：夜间排放',
} as const;
