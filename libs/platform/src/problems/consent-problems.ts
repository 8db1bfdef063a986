import type { ProblemTable } from './problem-row.js';

export const consentProblems = {
  'consent.unknown': {
    status: 404,
    rule: { zh: '没有这份征求意见，或您无权查看', en: 'There is no such question for consent, or you may not read it' },
    remedy: { zh: '请核对编号', en: 'Check its id' },
  },
  'consent.not-an-agency': {
    status: 422,
    rule: { zh: '征得同意权只及于派驻机构负责人', en: 'Consent is asked for heads of stationed agencies only' },
    remedy: { zh: '请核对 {unit}', en: 'Check {unit}' },
  },
  'consent.not-the-parent-department': {
    status: 403,
    rule: {
      zh: '由组织部门或派驻机构的主管部门征求意见',
      en: 'The organisation department or the agency’s parent department asks',
    },
    remedy: { zh: '请由组织部门或主管部门办理', en: 'Have one of them ask' },
  },
  'consent.not-yours': {
    status: 403,
    rule: { zh: '由派驻机构所驻镇街答复', en: 'The township where the agency sits answers' },
    remedy: { zh: '请由该镇街审核人员办理', en: 'Have the approver of that township do it' },
  },
  'consent.needs-written-answer': {
    status: 422,
    rule: { zh: '镇街的答复须附书面意见', en: 'The township’s answer is in writing' },
    remedy: { zh: '请先上传盖章的书面意见再答复', en: 'Upload the signed written answer first' },
  },
  'consent.is-given': {
    status: 409,
    rule: { zh: '镇街已书面同意', en: 'The township has consented in writing' },
    remedy: { zh: '只答复一次', en: 'It is answered once' },
  },
  'consent.is-withheld': {
    status: 409,
    rule: { zh: '镇街已书面表示不同意', en: 'The township has withheld its consent in writing' },
    remedy: { zh: '只答复一次；如人选有变，请另行征求', en: 'It is answered once; ask anew for another person' },
  },
} as const satisfies ProblemTable;
