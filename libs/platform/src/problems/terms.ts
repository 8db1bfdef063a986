/** What stands in details in the words of the code, as officials say it. */
const TERMS: Readonly<Record<string, string>> = {
  caller: '镇街经办',
  approver: '镇街审核',
  dispatcher: '受理派发',
  clerk: '部门承办',
  signer: '部门签发',
  agent: '派驻机构承办',
  supervisor: '督导',
  arbiter: '联席会议',
  'list-keeper': '编办',
  assessor: '考核',
  admin: '系统管理员',
  system: '系统',
  ordinary: '一般',
  urgent: '紧急',
  consultation: '咨询',
  'long-cycle': '长周期',
  respond: '响应',
  onSite: '到场',
  close: '办结',
  return: '退单',
};

/** A detail in Chinese: a list of terms term by term, anything else as it is. */
export const inChinese = (detail: string): string => {
  const words = detail.split(', ');
  return words.every((word) => word in TERMS) ? words.map((word) => TERMS[word]).join('、') : detail;
};
