import type { ProblemTable } from './problem-row.js';

export const meetingProblems = {
  'meeting.unknown': {
    status: 404,
    rule: { zh: '没有这次联席会议', en: 'There is no such meeting' },
    remedy: { zh: '请核对会议编号', en: 'Check the id of the meeting' },
  },
  'meeting.no-minutes': {
    status: 404,
    rule: { zh: '这次会议还没有纪要', en: 'There are no minutes of this meeting yet' },
    remedy: { zh: '请先登记纪要', en: 'Record the minutes first' },
  },
  'meeting.no-standing-members': {
    status: 409,
    rule: {
      zh: '联席会议须先设定常设成员（政法委、编办、司法局）',
      en: 'The standing members of the joint meeting are to be set first',
    },
    remedy: {
      zh: '请由系统管理员在参数 jointMeeting 中设定',
      en: 'Have the admin set them in the setting jointMeeting',
    },
  },
  'meeting.standing-member-missing': {
    status: 422,
    rule: { zh: '召集联席会议须包括全部常设成员', en: 'Every standing member is convened' },
    remedy: { zh: '请补上 {unit}', en: 'Add {unit}' },
  },
  'meeting.convened-afterwards': {
    status: 422,
    rule: { zh: '会议时间不能早于召集时间', en: 'A meeting is convened before it sits' },
    remedy: { zh: '请填写以后的时间', en: 'Give a moment that is still to come' },
  },
  'meeting.call-not-on-docket': {
    status: 409,
    rule: { zh: '议题只能是已受理而未认定的呼叫', en: 'Only calls on the docket are heard' },
    remedy: { zh: '请先受理 {call}，或从议题中删去', en: 'Put {call} on the docket first, or leave it out' },
  },
  'meeting.not-yet-held': {
    status: 409,
    rule: { zh: '会议召开后才能登记纪要', en: 'Minutes are recorded once the meeting has sat' },
    remedy: { zh: '请在会后登记', en: 'Record them afterwards' },
  },
  'meeting.not-a-member': {
    status: 422,
    rule: { zh: '出席单位须在召集范围内', en: 'Only who was convened is noted as present' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'meeting.is-convened': {
    status: 409,
    rule: { zh: '会议尚未登记纪要', en: 'The meeting has no minutes yet' },
    remedy: { zh: '请先登记纪要', en: 'Record the minutes first' },
  },
  'meeting.is-held': {
    status: 409,
    rule: { zh: '会议已召开并登记纪要', en: 'The meeting was held and has its minutes' },
    remedy: { zh: '请另行召集', en: 'Convene another one' },
  },
  'meeting.is-called-off': {
    status: 409,
    rule: { zh: '会议已取消', en: 'The meeting was called off' },
    remedy: { zh: '请另行召集', en: 'Convene another one' },
  },
  'ruling.unknown': {
    status: 404,
    rule: { zh: '没有这份认定意见', en: 'There is no such ruling' },
    remedy: {
      zh: '请核对文号，例如 2026-3 指联〔2026〕3号',
      en: 'Check its number; 2026-3 stands for the third of 2026',
    },
  },
  'ruling.cites-no-item': {
    status: 404,
    rule: { zh: '这份认定意见不涉及清单条目', en: 'This ruling is about no item of a list' },
    remedy: {
      zh: '请直接申请调整清单，把认定意见文号写入申请',
      en: 'Ask for a list revision by hand and name the ruling in it',
    },
  },
  'ruling.not-on-the-agenda': {
    status: 409,
    rule: { zh: '只能认定列入该次会议议题的呼叫', en: 'A meeting rules on the calls that it was convened to hear' },
    remedy: { zh: '请先召集会议并列入议题', en: 'Convene a meeting with this call on its agenda first' },
  },
  'ruling.no-quorum': {
    status: 409,
    rule: { zh: '三个常设成员单位全部出席方可认定', en: 'The meeting rules when every standing member was present' },
    remedy: {
      zh: '请登记常设成员全部出席的会议纪要，或另行召集',
      en: 'Record minutes with all of them present, or convene another meeting',
    },
  },
  'ruling.never-to-a-township': {
    status: 422,
    rule: {
      zh: '认定意见只能指定部门或派驻机构，收回事项更不得退回镇街',
      en: 'A ruling names departments or agencies; what was reclaimed least of all goes back to a township',
    },
    remedy: { zh: '请指定县直部门或派驻机构', en: 'Name a department or an agency' },
  },
  'ruling.unit-twice': {
    status: 422,
    rule: { zh: '一个单位在认定意见中只能列一次', en: 'A ruling names each unit once' },
    remedy: { zh: '请删去重复的单位', en: 'Leave out the repetition' },
  },
  'ruling.township-bears-nothing': {
    status: 422,
    rule: {
      zh: '呼叫镇街不承担延误：呼叫从不计镇街的过',
      en: 'A township bears none of the time lost: calling never counts against it',
    },
    remedy: { zh: '请指定承担延误的部门', en: 'Name the department that bears it' },
  },
  'ruling.overrules-unknown': {
    status: 422,
    rule: { zh: '只能推翻已作出的认定意见', en: 'Only rulings that were issued are overruled' },
    remedy: { zh: '请核对文号 {ruling}', en: 'Check the number {ruling}' },
  },
} as const satisfies ProblemTable;
