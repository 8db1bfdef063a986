import type { ProblemTable } from './problem-row.js';

export const caseProblems = {
  'case.unknown': {
    status: 404,
    rule: { zh: '没有这个典型案例', en: 'There is no such typical case' },
    remedy: { zh: '请从案例列表中选择', en: 'Choose one from the list of cases' },
  },
  'case.call-not-closed': {
    status: 409,
    rule: { zh: '典型案例只取自已结案的呼叫', en: 'Only a closed call becomes a typical case' },
    remedy: { zh: '请待结案后再发布', en: 'Publish it when the call is closed' },
  },
  'case.call-not-solved': {
    status: 409,
    rule: {
      zh: '镇街认为问题未解决的呼叫，不作典型案例',
      en: 'A call that its township says was not solved is no example to follow',
    },
    remedy: { zh: '请另选一件', en: 'Choose another one' },
  },
  'case.call-closed-falsely': {
    status: 409,
    rule: {
      zh: '被督导认定虚假办结的呼叫，不作典型案例',
      en: 'A call that a supervisor found falsely closed is no example to follow',
    },
    remedy: { zh: '请另选一件', en: 'Choose another one' },
  },
  'case.is-published': {
    status: 409,
    rule: { zh: '这件呼叫已有发布的典型案例', en: 'There is a published case of this call already' },
    remedy: {
      zh: '要改文字，请先写明理由撤下，再发布',
      en: 'To change its words, withdraw it with reason and publish anew',
    },
  },
  'case.names-a-person': {
    status: 422,
    rule: {
      zh: '典型案例不得含个人的姓名、电话、证件号、账号、车牌号和门牌号',
      en: 'A typical case holds no names, telephone, identity, account or plate numbers and no house numbers of persons',
    },
    remedy: { zh: '请删去或改写：{found}', en: 'Take out or rewrite: {found}' },
  },
  'case.not-confirmed': {
    status: 422,
    rule: { zh: '发布前须有人逐字看过', en: 'Somebody reads every word before a case is published' },
    remedy: {
      zh: '确认全文不涉及个人信息后，以 confirmed: true 提交',
      en: 'Read it, then send it with confirmed: true',
    },
  },
} as const satisfies ProblemTable;
