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
  'officer.admin-has-no-other-role': {
    status: 422,
    rule: { zh: '管理员不兼任其他角色，不办理业务', en: 'An admin holds no other role and has no power over business' },
    remedy: {
      zh: '请只给 {officer} 管理员角色，或只给业务角色',
      en: 'Give {officer} either the role of admin alone, or others without it',
    },
  },
  'officer.role-elsewhere': {
    status: 422,
    rule: {
      zh: '角色须与单位相符：经办、审核在镇街，承办、签发在部门或派驻机构，派驻在派驻机构',
      en: 'Callers and approvers belong to townships, clerks and signers to departments and agencies, agents to agencies',
    },
    remedy: {
      zh: '{unit} 没有 {role} 角色，请核对单位或角色',
      en: '{unit} has no {role}: check the unit or the roles',
    },
  },
  'officer.not-ones-own-roles': {
    status: 403,
    rule: { zh: '任何人不得更改自己的角色和单位', en: 'Nobody changes their own roles or unit' },
    remedy: { zh: '请由另一位管理员为 {officer} 办理', en: 'Let another admin do it for {officer}' },
  },
  'officer.last-admin': {
    status: 409,
    rule: { zh: '本县至少保留一名管理员', en: 'The county keeps at least one admin' },
    remedy: { zh: '请先登记另一名管理员，再办理 {officer}', en: 'Enrol another admin first, then see to {officer}' },
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
  'unit.second-county': {
    status: 409,
    rule: { zh: '一套系统只属于一个县', en: 'There is one county here' },
    remedy: {
      zh: '本县是 {county}，可为它更名，不能另建 {unit}',
      en: 'It is {county}: rename it instead of founding {unit}',
    },
  },
  'unit.has-officers': {
    status: 409,
    rule: { zh: '还有人员的单位不能撤销', en: 'A unit is not closed while officers are enrolled there' },
    remedy: {
      zh: '请先将 {unit} 的 {officers} 名人员调任或离任',
      en: 'Reassign or dismiss the {officers} officers of {unit} first',
    },
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
