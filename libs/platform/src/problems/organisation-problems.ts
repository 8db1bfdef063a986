import type { ProblemTable } from './problem-row.js';

export const organisationProblems = {
  'officer.lacks-role': {
    status: 403,
    rule: { zh: '您的角色无权办理此事', en: 'Your roles do not let you do this' },
    remedy: { zh: '须由以下角色之一办理：{needs}', en: 'It takes one of: {needs}' },
  },
  'officer.unknown': {
    status: 404,
    rule: { zh: '没有这位人员', en: 'There is no such officer' },
    remedy: { zh: '请核对人员账号 {officer}', en: 'Check the officer’s id {officer}' },
  },
  'officer.id-taken': {
    status: 409,
    rule: { zh: '该账号已属于另一人', en: 'The id belongs to another officer' },
    remedy: {
      zh: '请为 {officer} 另取账号，或办理调任',
      en: 'Take another id than {officer}, or reassign that officer',
    },
  },
  'officer.is-no-system': {
    status: 422,
    rule: { zh: '系统角色不授予任何人员', en: 'No officer holds the system’s role' },
    remedy: { zh: '请删去 {officer} 的系统角色', en: 'Leave it out of the roles of {officer}' },
  },
  'unit.unknown': {
    status: 404,
    rule: { zh: '没有这个单位', en: 'There is no such unit' },
    remedy: { zh: '请核对单位代码 {unit}', en: 'Check the code {unit}' },
  },
  'unit.code-taken': {
    status: 409,
    rule: { zh: '该代码已属于另一单位', en: 'The code belongs to another unit' },
    remedy: { zh: '请核对单位代码 {unit}', en: 'Check the code {unit}' },
  },
  'unit.misplaced': {
    status: 422,
    rule: { zh: '单位的上级不符合层级', en: 'The unit does not belong under its parent' },
    remedy: {
      zh: '请核对 {unit} 的上级：村属镇街，网格属村，机构属部门',
      en: 'Check the parent of {unit}: villages under townships, grids under villages, agencies under departments',
    },
  },
  'unit.needs-a-seat': {
    status: 422,
    rule: { zh: '派驻机构须驻在一个镇街', en: 'A stationed agency is seated in a township' },
    remedy: { zh: '请填写 {unit} 所驻镇街', en: 'Give the township where {unit} sits' },
  },
} as const satisfies ProblemTable;
