import type { Command } from '@app/commands';
import type { CallCommand, DocketEntryCommand, JointMeetingCommand } from '@app/domain';
import type { CallId, MeetingId, UnitCode } from '@app/kernel';
import { CALL_ID, FEEDBACK, officer, on, raised, slip, unit } from '@app/testing';
import { arbiter, type MeetingCounty, member } from './meeting-county.js';

export const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const members = Object.values(member);
const basis = { noneFits: '清单未列' } as const;

const { by: _, at: __, number, proxy, needsApproval, nameBy, township, ...told } = raised().data;

export const onCall = (command: CallCommand, call: CallId = CALL_ID): Command => ({ of: 'call', call, command });
export const onDocket = (command: DocketEntryCommand, docketEntry: CallId = CALL_ID): Command => ({
  of: 'docketEntry',
  docketEntry,
  command,
});
export const onMeeting = (command: JointMeetingCommand, jointMeeting = MEETING): Command => ({
  of: 'jointMeeting',
  jointMeeting,
  command,
});

type Feedback = Extract<CallCommand, { act: 'fileFeedback' }>['words'];

/** 呼叫 */
export const raise = (words: Partial<typeof told> = {}): Command =>
  onCall({ act: 'raiseCall', words: { ...told, ...words } }, words.call ?? CALL_ID);
/** 派发 */
export const dispatch = (lead: UnitCode, call = CALL_ID): Command =>
  onCall({ act: 'dispatchCall', words: { to: [{ unit: lead, part: 'lead' }], basis } }, call);
/** 退单 */
export const giveBack = (of: number, proposed: UnitCode, call = CALL_ID): Command =>
  onCall({ act: 'returnSlip', slip: slip(of), words: { basis: '三定规定第四条', proposed } }, call);
/** 不同意退单 */
export const refuseReturn = (of: number): Command =>
  onCall({ act: 'refuseReturn', slip: slip(of), words: { reason: '属贵局职责' } });
/** 同意退单 */
export const acceptReturn = (of: number, call = CALL_ID): Command =>
  onCall({ act: 'acceptReturn', slip: slip(of), words: { basis } }, call);
/** 提出职责争议 */
export const dispute = (of: number): Command =>
  onCall({ act: 'disputeSlip', slip: slip(of), words: { reason: '清单未列' } });
/** 反馈 */
export const feedBack = (of: number, at: string, words: Partial<Feedback> = {}, call = CALL_ID): Command =>
  onCall({ act: 'fileFeedback', slip: slip(of), words: { ...FEEDBACK, takenUpAt: on(at), ...words } }, call);
/** 确认结案 */
export const confirm = (call = CALL_ID): Command => onCall({ act: 'confirmClosure', words: { solved: true } }, call);

/** 陈述 */
export const state = (text: string, proposes?: UnitCode): Command =>
  onDocket({ act: 'fileStatement', words: { text, ...(proposes && { proposes }) } });
/** 会商 */
export const consult = (result: 'agreed' | 'without-result', lead?: UnitCode, call = CALL_ID): Command =>
  onDocket(
    {
      act: 'recordConsultation',
      words: { attended: [unit.market, unit.environment], minutes: '双方各执一词', result, ...(lead && { lead }) },
    },
    call,
  );
/** 编办协调 */
export const coordinate = (call = CALL_ID): Command =>
  onDocket(
    {
      act: 'recordCoordination',
      words: { attended: [unit.market, unit.environment], minutes: '仍无一致意见', result: 'without-result' },
    },
    call,
  );
/** 召集 */
export const convene = (sitsAt: string, { calls = [CALL_ID], meeting = MEETING, invited = members } = {}): Command =>
  onMeeting(
    { act: 'conveneMeeting', words: { meeting, sitsAt: on(sitsAt), place: '县委二楼会议室', members: invited, calls } },
    meeting,
  );
/** 会议纪要 */
export const minute = (present: readonly UnitCode[] = members, meeting = MEETING): Command =>
  onMeeting({ act: 'recordMinutes', words: { present, minutes: '议定如下' } }, meeting);

export interface Ruled {
  readonly lead: UnitCode;
  readonly cooperating?: readonly UnitCode[];
  readonly bears?: UnitCode;
  readonly overrules?: readonly string[];
  readonly meeting?: MeetingId;
  readonly call?: CallId;
}
/** 认定 */
export const rule = ({
  lead,
  cooperating = [],
  bears = lead,
  overrules = [],
  meeting = MEETING,
  call,
}: Ruled): Command =>
  onDocket(
    {
      act: 'issueRuling',
      words: {
        ...{ meeting, lead, cooperating, basis, bears, overrules },
        legalBasis: '《固体废物污染环境防治法》第六十条；三定规定第三条',
        reasons: '建筑垃圾由住建部门主管',
      },
    },
    call ?? CALL_ID,
  );

/** Nobody could agree, and the meeting sat with every standing member: from here on it may rule. */
export const broughtBeforeTheMeeting = async (
  county: MeetingCounty,
  [consulted, coordinated, sat]: readonly [string, string, string],
  { call = CALL_ID, meeting = MEETING } = {},
): Promise<void> => {
  await county.does(consulted, arbiter, consult('without-result', undefined, call));
  await county.does(coordinated, arbiter, coordinate(call));
  await county.does(coordinated, arbiter, convene(sat, { calls: [call], meeting }));
  await county.does(sat, arbiter, minute(members, meeting));
};

export const { caller, dispatcher, clerk, otherClerk, thirdClerk, supervisor } = officer;
