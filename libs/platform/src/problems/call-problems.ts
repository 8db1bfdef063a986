import type { ProblemTable } from './problem-row.js';

export const callProblems = {
  'call.unknown': {
    status: 404,
    rule: { zh: '没有这张呼叫单', en: 'There is no such call' },
    remedy: {
      zh: '请核对编号；刚发起的呼叫请稍后重新打开',
      en: 'Check the number; open a call that was raised just now again in a moment',
    },
  },
  'call.not-yours': {
    status: 403,
    rule: { zh: '只有发起呼叫的镇街可以办理', en: 'Only the township that called may do this' },
    remedy: {
      zh: '请由该镇街的人员办理，或由受理派发人员代呼',
      en: 'Leave it to an officer of that township, or let the dispatcher call in its name',
    },
  },
  'call.not-a-township': {
    status: 422,
    rule: { zh: '只有镇街可以发起呼叫', en: 'Only townships call' },
    remedy: { zh: '请填写乡镇或街道的代码，{unit} 不是', en: 'Give the code of a town or subdistrict; {unit} is none' },
  },
  'call.place-elsewhere': {
    status: 422,
    rule: { zh: '呼叫事项须发生在本镇街辖区内', en: 'A call is about a place in the township’s own ground' },
    remedy: {
      zh: '请选择本镇街的村、社区或网格，{place} 不在其内',
      en: 'Choose a village, community or grid of the township; {place} is not in it',
    },
  },
  'call.source-number-taken': {
    status: 409,
    rule: { zh: '同一来源编号只对应一张呼叫单', en: 'A source’s number belongs to one call only' },
    remedy: {
      zh: '该编号已由另一镇街呼叫，请核对来源编号',
      en: 'Another township has called with this number: check it',
    },
  },
  'call.within-own-power': {
    status: 422,
    rule: { zh: '呼叫须说明为何超出镇街权限', en: 'A call says why the matter is beyond the township’s power' },
    remedy: {
      zh: '请至少选择一项理由，否则请自行办理',
      en: 'Choose at least one reason, or settle the matter yourselves',
    },
  },
  'call.feedback-filed': {
    status: 409,
    rule: { zh: '已有反馈的呼叫不能撤回', en: 'A call is withdrawn before feedback only' },
    remedy: {
      zh: '请等办结后确认结案，并在备注中说明',
      en: 'Confirm the closure once the work is done, and say so in the remark',
    },
  },
  'call.raiser-may-not-approve': {
    status: 403,
    rule: { zh: '发起人不能审核自己的呼叫', en: 'Nobody approves the call that they raised' },
    remedy: { zh: '请由本镇街的另一位审核人员办理', en: 'Let another approver of the township decide' },
  },
  'call.recurrence-too-late': {
    status: 409,
    rule: {
      zh: '超过复发期限的问题须重新呼叫',
      en: 'A matter that comes back after the recurrence limit is a new call',
    },
    remedy: { zh: '请发起新的呼叫，并注明原呼叫单编号', en: 'Raise a new call and name the old one in it' },
  },
  'call.is-awaiting-approval': {
    status: 409,
    rule: { zh: '呼叫单正在等待镇街审核', en: 'The call awaits approval by its township' },
    remedy: { zh: '请先由本镇街审核人员通过', en: 'Have an approver of the township approve it first' },
  },
  'call.is-held-back': {
    status: 409,
    rule: { zh: '呼叫单已被镇街审核人员暂缓', en: 'The call was held back by its township' },
    remedy: {
      zh: '请补充后由审核人员通过，或撤回后重新呼叫',
      en: 'Have it approved once it is complete, or withdraw it and call again',
    },
  },
  'call.is-awaiting-dispatch': {
    status: 409,
    rule: { zh: '呼叫单尚未派发', en: 'The call is not dispatched yet' },
    remedy: { zh: '请先由受理派发人员派发', en: 'Let the dispatcher dispatch it first' },
  },
  'call.is-declined': {
    status: 409,
    rule: { zh: '呼叫单已不予受理', en: 'The call was declined' },
    remedy: { zh: '请按不予受理的理由补正后重新呼叫', en: 'Mend what the reason names and call again' },
  },
  'call.is-with-departments': {
    status: 409,
    rule: { zh: '呼叫单正在部门办理', en: 'The call is with the departments' },
    remedy: {
      zh: '请等主办部门提交反馈单，或先办理退单、撤回',
      en: 'Wait for the lead department’s feedback slip, or settle the return or withdrawal first',
    },
  },
  'call.is-awaiting-confirmation': {
    status: 409,
    rule: { zh: '主办部门已反馈，正在等待镇街确认', en: 'The lead has fed back and the township is asked to confirm' },
    remedy: { zh: '请镇街确认结案，或说明理由退回重办', en: 'Confirm the closure, or send it back with a reason' },
  },
  'call.is-closed': {
    status: 409,
    rule: { zh: '呼叫单已结案', en: 'The call is closed' },
    remedy: {
      zh: '同一问题复发的，请在复发期限内重新打开',
      en: 'If the matter came back, reopen the call within the recurrence limit',
    },
  },
  'call.is-withdrawn': {
    status: 409,
    rule: { zh: '呼叫单已撤回', en: 'The call was withdrawn' },
    remedy: { zh: '仍需办理的，请重新呼叫', en: 'If it is needed after all, call again' },
  },
  'call.moved': {
    status: 412,
    rule: { zh: '您打开之后，此件已有变化', en: 'It has moved since you opened it' },
    remedy: { zh: '请重新打开，看过变化后再办理', en: 'Open it again, read what changed, then decide' },
  },
  'call.not-visible': {
    status: 403,
    rule: { zh: '您的角色看不到这张呼叫单', en: 'Your roles do not let you read this call' },
    remedy: {
      zh: '只有涉及的镇街、部门和督导、受理人员可以查看',
      en: 'It is open to the township and departments concerned, dispatchers and supervisors',
    },
  },
} as const satisfies ProblemTable;
