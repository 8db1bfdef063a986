import type { Officer, Role } from '@app/domain';
import type { OfficerId } from '@app/kernel';
import { ADMIN } from '../founding/found-county.js';
import { DEMO_COUNTY } from './demo-county.js';
import { DEMO_OFFICERS } from './demo-officers.js';
import { DEPARTMENTS, ORGANS } from './departments.js';
import { AGENCIES } from './stationed-agencies.js';
import { TOWNSHIPS } from './townships.js';

/** Known to everybody, and therefore only ever set in the embedded demo county. */
export const DEMO_PASSWORD = 'luming-huying';

export interface DemoSignIn {
  readonly id: OfficerId;
  readonly name: string;
  /** In Chinese. */
  readonly role: string;
  readonly unit: string;
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  caller: '镇街经办',
  approver: '镇街审核',
  dispatcher: '受理派发',
  clerk: '部门承办',
  signer: '部门签发',
  agent: '派驻机构',
  supervisor: '督导',
  arbiter: '联席会议',
  'list-keeper': '编办',
  assessor: '组织部',
  admin: '系统管理',
  system: '系统',
};

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  [...TOWNSHIPS, ...DEPARTMENTS, ...ORGANS, ...AGENCIES.map(({ unit }) => unit)].map(({ code, name }) => [code, name]),
);

const signIn = ({ id, name, unit, roles }: Officer): DemoSignIn => ({
  id,
  name,
  role: roles.map((role) => ROLE_NAMES[role]).join('、'),
  unit: UNIT_NAMES.get(unit) ?? unit,
});

/** Everybody who may sign in to the demo county, the county's own officers first. */
export const demoSignIns = (): readonly DemoSignIn[] => [
  { id: ADMIN, name: '系统管理员', role: ROLE_NAMES.admin, unit: DEMO_COUNTY.name },
  ...DEMO_OFFICERS.map(signIn),
];
