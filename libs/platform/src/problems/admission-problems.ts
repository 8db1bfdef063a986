import type { ProblemTable } from './problem-row.js';

export const admissionProblems = {
  'admission.unknown': {
    status: 404,
    rule: {
      zh: '没有这份准入申请，或您无权查看',
      en: 'There is no such application for admission, or you may not read it',
    },
    remedy: { zh: '请核对申请编号', en: 'Check its id' },
  },
  'admission.only-departments': {
    status: 403,
    rule: { zh: '交办事项准入由县直部门申请', en: 'Only county departments apply for admission' },
    remedy: { zh: '请由主管部门申请', en: 'Have the department apply' },
  },
  'admission.not-yours': {
    status: 403,
    rule: { zh: '只有申请部门可以办理', en: 'Only the department that applied may do this' },
    remedy: { zh: '请由申请部门办理', en: 'Have the applying department do it' },
  },
  'admission.township-not-named': {
    status: 403,
    rule: { zh: '该申请没有交办到您的镇街', en: 'The application does not name your township' },
    remedy: { zh: '只有被交办的镇街可以答复', en: 'Only the townships that it names answer it' },
  },
  'admission.names-no-township': {
    status: 422,
    rule: { zh: '申请须写明交办到哪些镇街', en: 'An application names the townships that get the work' },
    remedy: { zh: '请至少填写一个镇街', en: 'Name at least one township' },
  },
  'admission.not-a-township': {
    status: 422,
    rule: { zh: '交办对象须是镇街', en: 'Work is handed to townships only' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'admission.period-upside-down': {
    status: 422,
    rule: { zh: '期限的止日不得早于起日', en: 'A period does not end before it begins' },
    remedy: { zh: '请核对起止日期', en: 'Check the first and the last day' },
  },
  'admission.period-over': {
    status: 409,
    rule: { zh: '所申请的期限已过', en: 'The period applied for is over' },
    remedy: { zh: '止日为 {to}，如仍需交办请另行申请', en: 'It ended on {to}; apply anew if the work is still wanted' },
  },
  'admission.needs-basis': {
    status: 409,
    rule: { zh: '没有依据的事项不予准入', en: 'No assignment is admitted without a basis' },
    remedy: {
      zh: '请申请部门补充法律或文件依据后另行申请，或不予准入',
      en: 'Have the department apply anew with the law or document, or refuse',
    },
  },
  'admission.needs-consent': {
    status: 409,
    rule: {
      zh: '所涉镇街全部同意后方可准入',
      en: 'An assignment is admitted with the consent of all the townships it names',
    },
    remedy: { zh: '尚未同意：{townships}', en: 'Without consent so far: {townships}' },
  },
  'admission.needs-resources': {
    status: 409,
    rule: {
      zh: '人财物随事走：没有经费或人员保障的事项不予准入',
      en: 'Work comes with money or people, or is not admitted',
    },
    remedy: {
      zh: '请申请部门写明经费或人员后另行申请，或不予准入',
      en: 'Have the department apply anew with money or people, or refuse',
    },
  },
  'admission.is-applied': {
    status: 409,
    rule: { zh: '申请尚未决定', en: 'The application is not decided yet' },
    remedy: { zh: '请先由编办准入或不予准入', en: 'The list keeper admits or refuses it first' },
  },
  'admission.is-admitted': {
    status: 409,
    rule: { zh: '事项已准入', en: 'The assignment is admitted' },
    remedy: { zh: '如不再需要，可提前终止', en: 'End it early if it is no longer wanted' },
  },
  'admission.is-refused': {
    status: 409,
    rule: { zh: '申请已不予准入', en: 'The application was refused' },
    remedy: { zh: '如有新的依据或保障，请另行申请', en: 'Apply anew with a better basis or resources' },
  },
  'admission.is-withdrawn': {
    status: 409,
    rule: { zh: '申请已撤回', en: 'The application was withdrawn' },
    remedy: { zh: '如仍需交办，请另行申请', en: 'Apply anew if the work is still wanted' },
  },
  'admission.is-ended': {
    status: 409,
    rule: { zh: '事项已提前终止', en: 'The assignment was ended early' },
    remedy: { zh: '如仍需交办，请另行申请', en: 'Apply anew if the work is still wanted' },
  },
} as const satisfies ProblemTable;
