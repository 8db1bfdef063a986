import type { ProblemTable } from './problem-row.js';

export const dispatchProblems = {
  'dispatch.needs-one-lead': {
    status: 422,
    rule: { zh: '每张呼叫单有且只有一个主办部门', en: 'A call has exactly one lead department' },
    remedy: { zh: '请指定一个主办，其余为协办', en: 'Name one lead; the others cooperate' },
  },
  'dispatch.department-twice': {
    status: 422,
    rule: { zh: '同一部门不能重复派发', en: 'No department gets two slips of one call' },
    remedy: { zh: '请删去重复的部门', en: 'Remove the department that is named twice' },
  },
  'dispatch.not-long-cycle': {
    status: 422,
    rule: {
      zh: '只有长周期事项可以自定办理天数和节点',
      en: 'Only a long-cycle matter has a length and milestones of its own',
    },
    remedy: {
      zh: '请去掉自定天数和节点，或将紧急程度改为长周期',
      en: 'Leave days and milestones out, or make it a long-cycle matter',
    },
  },
  'dispatch.long-cycle-too-long': {
    status: 422,
    rule: { zh: '长周期事项的办理天数有上限', en: 'A long-cycle matter has a longest length' },
    remedy: { zh: '请改为不超过 {most} 天', en: 'Take {most} days or fewer' },
  },
  'milestone.named-twice': {
    status: 422,
    rule: { zh: '节点不能重名', en: 'Each milestone has a name of its own' },
    remedy: { zh: '请为重名的节点另取名称', en: 'Name the second one otherwise' },
  },
  'milestone.not-within-limit': {
    status: 422,
    rule: {
      zh: '节点日期须在派发之后、办理时限之内',
      en: 'A milestone lies after the day of dispatch and within the limit',
    },
    remedy: { zh: '请核对节点“{milestone}”的日期', en: 'Check the day of “{milestone}”' },
  },
  'unit.not-callable': {
    status: 422,
    rule: { zh: '派发单只能派给县直部门或派驻机构', en: 'Slips go to departments and stationed agencies only' },
    remedy: {
      zh: '请选择在用的部门或派驻机构，{unit} 不是',
      en: 'Choose a department or agency that is not closed; {unit} is none',
    },
  },
} as const satisfies ProblemTable;
