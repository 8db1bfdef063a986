import type { ProblemTable } from './problem-row.js';

export const listProblems = {
  'list.unknown': {
    status: 422,
    rule: { zh: '派发所依据的责任清单须已公布', en: 'The list that is cited has been founded' },
    remedy: {
      zh: '没有清单 {list}，请核对名称，或写明没有适用条目',
      en: 'There is no list {list}: check its name, or say why no item fits',
    },
  },
  'list.unfounded': {
    status: 404,
    rule: { zh: '没有这份责任清单', en: 'There is no such list' },
    remedy: { zh: '请先由编办建立清单', en: 'Have the list keeper found it first' },
  },
  'list.version-not-in-force': {
    status: 422,
    rule: { zh: '依据的是派发当日有效的清单版本', en: 'The version that is effective on the day is the one to cite' },
    remedy: {
      zh: '清单 {list} 当日有效的是第 {version} 版',
      en: 'Of the list {list}, version {version} is effective today',
    },
  },
  'list.no-such-item': {
    status: 422,
    rule: { zh: '所依据的条目须在当日有效的清单中', en: 'The item that is cited stands in the version of the day' },
    remedy: {
      zh: '清单 {list} 第 {version} 版没有条目 {item}，请另选或写明没有适用条目',
      en: 'Version {version} of {list} has no item {item}: take another, or say why none fits',
    },
  },
  'list.no-such-version': {
    status: 404,
    rule: { zh: '清单没有这一版', en: 'The list has no such version' },
    remedy: { zh: '请查看清单的各个版本', en: 'Look at the versions of the list' },
  },
  'list.not-in-force-yet': {
    status: 404,
    rule: { zh: '那一天还没有生效的版本', en: 'No version of the list is effective on that day' },
    remedy: { zh: '请换一天查看', en: 'Ask for another day' },
  },
  'list.not-list-keeper': {
    status: 403,
    rule: { zh: '清单由编办管理', en: 'Lists are kept by the list keeper' },
    remedy: { zh: '请交由编办办理，或申请调整清单', en: 'Leave it to the list keeper, or ask for a revision' },
  },
  'list.code-taken': {
    status: 409,
    rule: { zh: '一个清单代码只用一次', en: 'The code of a list is used once' },
    remedy: { zh: '{list} 已经建立，请另取代码', en: '{list} is there already: take another code' },
  },
  'list.item-twice': {
    status: 422,
    rule: { zh: '条目代码在一份清单中不能重复', en: 'An item stands in a list once' },
    remedy: { zh: '请核对条目 {item}', en: 'Check the item {item}' },
  },
  'list.item-needs-lead': {
    status: 422,
    rule: {
      zh: '除镇街基本职责外，每个条目都有主办部门',
      en: 'Every item but the township’s own has a lead department',
    },
    remedy: { zh: '请为条目 {item} 写明主办部门', en: 'Name the lead of the item {item}' },
  },
  'list.unit-twice': {
    status: 422,
    rule: { zh: '同一条目中一个部门只出现一次', en: 'A department stands in an item once' },
    remedy: { zh: '请核对条目 {item} 的主办与协办', en: 'Check lead and cooperating departments of the item {item}' },
  },
  'list.nothing-to-drop': {
    status: 422,
    rule: { zh: '只能删去清单中已有的条目', en: 'Only an item that stands in the list can be taken off it' },
    remedy: { zh: '清单中没有条目 {item}', en: 'There is no item {item}' },
  },
  'list.effective-in-the-past': {
    status: 422,
    rule: { zh: '新版清单不能倒追生效', en: 'A new version does not take effect in the past' },
    remedy: { zh: '生效日请填 {today} 或之后', en: 'Take {today} or a later day' },
  },
  'list.effective-before-newest': {
    status: 422,
    rule: {
      zh: '新版清单不能先于已公布的版本生效',
      en: 'A new version takes effect no earlier than those already published',
    },
    remedy: {
      zh: '第 {version} 版自 {day} 生效，请填这一天或之后',
      en: 'Version {version} is effective from {day}: take that day or a later one',
    },
  },
  'list.file-unreadable': {
    status: 422,
    rule: {
      zh: '清单文件须为 CSV 或 Excel，列名与导出的相同',
      en: 'A list is read from CSV or Excel with the columns of an export',
    },
    remedy: { zh: '第 {row} 行：{why}', en: 'Row {row}: {why}' },
  },
  'dispatch.townships-own': {
    status: 422,
    rule: {
      zh: '清单列为镇街基本职责的，不由部门承办',
      en: 'What the list makes the township’s own is not sent to departments',
    },
    remedy: {
      zh: '“{item}”是镇街自己的职责：请不予受理，或写明仍须派发的理由（overrules）',
      en: '“{item}” is the township’s own: decline, or say why it goes to departments all the same (overrules)',
    },
  },
  'revision.unknown': {
    status: 404,
    rule: { zh: '没有这份清单调整申请', en: 'There is no such revision' },
    remedy: { zh: '请核对编号', en: 'Check its id' },
  },
  'revision.id-taken': {
    status: 409,
    rule: { zh: '一个编号只用于一份申请', en: 'An id names one revision' },
    remedy: { zh: '请另取编号', en: 'Take another id' },
  },
  'revision.not-an-applicant': {
    status: 403,
    rule: { zh: '清单调整由部门或镇街申请', en: 'Departments and townships ask for revisions' },
    remedy: {
      zh: '请由部门承办、签发或镇街经办、审核提出',
      en: 'Have a clerk or signer of a department, or a caller or approver of a township, ask',
    },
  },
  'revision.not-yours': {
    status: 403,
    rule: { zh: '只能撤回本单位的申请', en: 'Only the unit that asked may withdraw' },
    remedy: { zh: '请由申请单位办理', en: 'Leave it to the unit that asked' },
  },
  'revision.not-a-reviewer': {
    status: 403,
    rule: { zh: '清单调整由编办和司法局审核', en: 'The list keeper and the justice bureau review revisions' },
    remedy: {
      zh: '请由编办，或负责合法性审查单位的联席会议成员审核',
      en: 'Leave it to the list keeper, or to an arbiter of the unit that reviews legality',
    },
  },
  'revision.needs-both-reviews': {
    status: 422,
    rule: { zh: '编办和司法局都审核后才能公布', en: 'Both reviews come before publication' },
    remedy: { zh: '还缺一方的审核：{missing}', en: 'Still missing: {missing}' },
  },
  'revision.not-agreed': {
    status: 422,
    rule: { zh: '审核意见不一致的不能公布', en: 'A revision that a reviewer is against is not published' },
    remedy: { zh: '请退回并说明理由', en: 'Refuse it, with reason' },
  },
  'revision.is-under-review': {
    status: 409,
    rule: { zh: '该申请正在审核', en: 'The revision is under review' },
    remedy: { zh: '请等待审核', en: 'Wait for the reviews' },
  },
  'revision.is-accepted': {
    status: 409,
    rule: { zh: '该申请已同意', en: 'The revision is accepted' },
    remedy: { zh: '新版清单即将公布', en: 'The version is about to be published' },
  },
  'revision.is-published': {
    status: 409,
    rule: { zh: '该申请已公布为新版清单', en: 'The revision is published' },
    remedy: { zh: '如需再改，请另行申请', en: 'Ask for another revision' },
  },
  'revision.is-refused': {
    status: 409,
    rule: { zh: '该申请已退回', en: 'The revision was refused' },
    remedy: { zh: '如有新的依据，请另行申请', en: 'Ask again with another basis' },
  },
  'revision.is-withdrawn': {
    status: 409,
    rule: { zh: '该申请已撤回', en: 'The revision was withdrawn' },
    remedy: { zh: '如仍需调整，请另行申请', en: 'Ask again if it is still wanted' },
  },
} as const satisfies ProblemTable;
