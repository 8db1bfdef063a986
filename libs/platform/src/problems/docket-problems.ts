import type { ProblemTable } from './problem-row.js';

export const docketProblems = {
  'slip.lead-was-ruled': {
    status: 409,
    rule: { zh: '联席会议已认定由该单位主办', en: 'The joint meeting ruled that this unit leads' },
    remedy: {
      zh: '请按 {ruling} 办理；确有新情况的，由受理派发人员提请再次认定',
      en: 'Act on {ruling}; if something new has come up, let the dispatcher put the call on the docket again',
    },
  },
  'docket.unknown': {
    status: 404,
    rule: { zh: '该呼叫不在联席会议受理单上', en: 'The call is not on the docket of the joint meeting' },
    remedy: { zh: '请核对呼叫单编号', en: 'Check the id of the call' },
  },
  'docket.call-not-under-way': {
    status: 409,
    rule: {
      zh: '只有待派发或办理中的呼叫可以提请认定',
      en: 'Only a call that waits for a department or is with one goes on the docket',
    },
    remedy: { zh: '已办结、撤回或不予受理的呼叫无须认定', en: 'A call that is over needs no ruling' },
  },
  'docket.not-a-party': {
    status: 403,
    rule: {
      zh: '只有呼叫镇街和收到过派发单的单位可以陈述意见',
      en: 'Only the township that called and the units that had a slip state their view',
    },
    remedy: { zh: '请由当事单位人员提交', en: 'Leave it to an officer of one of the parties' },
  },
  'docket.consult-first': {
    status: 409,
    rule: {
      zh: '先由牵头单位召集部门会商，会商无果才能协调、认定',
      en: 'First the departments are consulted; only what that leaves open is coordinated and ruled on',
    },
    remedy: { zh: '请先登记会商纪要', en: 'Record the consultation first' },
  },
  'docket.coordinate-first': {
    status: 409,
    rule: {
      zh: '会商无果的，先由编办协调，协调无果才能认定',
      en: 'What the consultation left open is coordinated by the staffing office before it is ruled on',
    },
    remedy: { zh: '请先登记协调纪要', en: 'Record the coordination first' },
  },
  'docket.parties-agreed': {
    status: 409,
    rule: { zh: '部门已协商一致，不再认定', en: 'The departments have agreed: nothing is left to rule on' },
    remedy: { zh: '请撤回受理单，呼叫即按一致意见改派', en: 'Withdraw the entry; the call goes where they agreed' },
  },
  'docket.parties-have-not-agreed': {
    status: 409,
    rule: { zh: '当事单位协商一致后才能撤回受理单', en: 'An entry is withdrawn when the parties have agreed' },
    remedy: { zh: '请先登记达成一致的会商或协调纪要', en: 'Record the talks in which they agreed first' },
  },
  'docket.no-lead-without-agreement': {
    status: 422,
    rule: { zh: '未协商一致的，不填写主办单位', en: 'Talks without result name no lead' },
    remedy: { zh: '请删去主办单位，或改为协商一致', en: 'Leave the lead out, or record that they agreed' },
  },
  'docket.is-on-the-docket': {
    status: 409,
    rule: { zh: '尚未认定', en: 'It is not ruled on yet' },
    remedy: { zh: '请等联席会议认定', en: 'Wait for the ruling' },
  },
  'docket.is-ruled': {
    status: 409,
    rule: { zh: '已经认定', en: 'It is ruled on already' },
    remedy: {
      zh: '确需改变的，请再次提请受理，以新的认定意见推翻',
      en: 'Put the call on the docket again and overrule it by a later ruling',
    },
  },
  'docket.is-withdrawn': {
    status: 409,
    rule: { zh: '受理单已撤回', en: 'The entry was withdrawn' },
    remedy: { zh: '争议再起的，请重新提请受理', en: 'Put the call on the docket again if the dispute returns' },
  },
  'docket.is-lapsed': {
    status: 409,
    rule: { zh: '呼叫已办结、撤回或不予受理，受理单自行终结', en: 'The call is over, and its entry has lapsed' },
    remedy: { zh: '无须再办', en: 'Nothing is left to do' },
  },
} as const satisfies ProblemTable;
