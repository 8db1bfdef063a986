import type { ProblemTable } from './problem-row.js';

export const slipProblems = {
  'slip.unknown': {
    status: 404,
    rule: { zh: '呼叫单下没有这张派发单', en: 'The call has no such dispatch slip' },
    remedy: { zh: '请核对派发单序号，{slip} 不存在', en: 'Check the number of the slip; there is no {slip}' },
  },
  'slip.not-yours': {
    status: 403,
    rule: { zh: '只有派发单所派部门可以办理', en: 'Only the department that the slip was sent to may do this' },
    remedy: { zh: '请由该部门人员办理', en: 'Leave it to an officer of that department' },
  },
  'slip.is-awaiting-signature': {
    status: 409,
    rule: { zh: '派发单尚未签收', en: 'The slip is not signed for yet' },
    remedy: { zh: '请先签收', en: 'Sign for it first' },
  },
  'slip.is-in-hand': {
    status: 409,
    rule: { zh: '派发单正在办理', en: 'The slip is in the department’s hands' },
    remedy: { zh: '请等部门办理到相应环节', en: 'Wait until the department has come to that step' },
  },
  'slip.is-return-asked': {
    status: 409,
    rule: {
      zh: '部门已申请退单，正在等待受理派发人员审定',
      en: 'The department has returned the slip and the dispatcher’s judgement is awaited',
    },
    remedy: { zh: '请先由受理派发人员同意或不同意退单', en: 'Let the dispatcher accept or refuse the return first' },
  },
  'slip.is-suspended': {
    status: 409,
    rule: { zh: '派发单已挂账', en: 'The slip is suspended' },
    remedy: { zh: '请先销账，或等承诺日期到期自动恢复', en: 'Discharge it first, or wait for the promised day' },
  },
  'slip.is-returned': {
    status: 409,
    rule: { zh: '派发单已退回并改派', en: 'The slip was returned and went to another department' },
    remedy: { zh: '请在新的派发单上办理', en: 'Act on the slip that took its place' },
  },
  'slip.is-discharged': {
    status: 409,
    rule: { zh: '派发单已销账', en: 'The slip is discharged' },
    remedy: { zh: '该部门对此已无须办理', en: 'The department owes nothing more on it' },
  },
  'slip.is-fed-back': {
    status: 409,
    rule: { zh: '派发单已反馈', en: 'The slip is fed back already' },
    remedy: {
      zh: '镇街或受理中心退回重办后方可再次办理',
      en: 'It can be worked on again once the township or the centre sends it back',
    },
  },
  'slip.already-returned': {
    status: 409,
    rule: { zh: '一张派发单只能退一次', en: 'A slip is returned once only' },
    remedy: {
      zh: '仍有异议的，请提出职责争议；争议期间时限照常计算',
      en: 'If responsibility is still in doubt, dispute it; a dispute stops no clock',
    },
  },
  'slip.return-after-feedback': {
    status: 409,
    rule: { zh: '反馈之后不能退单', en: 'A slip is returned before its feedback only' },
    remedy: {
      zh: '请按退回重办的要求继续办理；职责不清的，请提出职责争议',
      en: 'Go on with the work that was sent back; if responsibility is in doubt, dispute it',
    },
  },
  'slip.return-too-late': {
    status: 409,
    rule: {
      zh: '超过退单时限的，由首接部门负责到底',
      en: 'Out of the return window the slip stays with the department that received it first',
    },
    remedy: {
      zh: '请继续办理；职责不清的，请提出职责争议',
      en: 'Go on with it; if responsibility is in doubt, dispute it',
    },
  },
  'slip.return-needs-basis': {
    status: 422,
    rule: {
      zh: '退单须写明法律或职责依据，并提出建议承办单位',
      en: 'A return needs its basis in law or duty, and names the unit that is responsible',
    },
    remedy: { zh: '请补充依据和建议承办单位', en: 'Add the basis and the proposed unit' },
  },
  'slip.limit-passed': {
    status: 409,
    rule: { zh: '办理时限已过', en: 'The limit has passed' },
    remedy: {
      zh: '超期不能再延期或挂账，请尽快反馈；超期情况如实保留',
      en: 'It can be neither extended nor suspended now: feed back soon; late stays late',
    },
  },
  'slip.lead-needs-feedback': {
    status: 409,
    rule: { zh: '主办部门须以反馈单了结，不能直接销账', en: 'The lead department ends its part with a feedback slip' },
    remedy: { zh: '请主办部门提交反馈单', en: 'Have the lead department file its feedback slip' },
  },
  'return.proposes-itself': {
    status: 422,
    rule: { zh: '建议承办单位不能是退单部门自己', en: 'A department does not propose itself' },
    remedy: { zh: '请填写应当承办的其他单位', en: 'Propose the unit that is responsible instead' },
  },
  'return.same-department': {
    status: 422,
    rule: { zh: '同意退单后须改派其他部门', en: 'A slip whose return is accepted goes to another department' },
    remedy: {
      zh: '请选择其他部门；应由原部门承办的，请不同意退单',
      en: 'Choose another one, or refuse the return if the department is responsible',
    },
  },
  'dispute.only-after-a-return': {
    status: 409,
    rule: {
      zh: '部门须先退单，未获同意或再次被退后才能提出职责争议',
      en: 'A department disputes only after a refused return, or when another department has returned the call as well',
    },
    remedy: {
      zh: '请先在退单时限内退单；受理派发人员可直接提出争议',
      en: 'Return the slip within its window first; the dispatcher may dispute at any time',
    },
  },
} as const satisfies ProblemTable;
