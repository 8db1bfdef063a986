import type { Officer, Role } from '@app/domain';
import type { OfficerId, UnitCode } from '@app/kernel';
import { DEPARTMENTS, ORGANS } from './departments.js';
import { AGENCIES } from './stationed-agencies.js';
import { TOWNSHIPS } from './townships.js';

// Named after what they do: nobody here is anybody.
const officer = (id: string, name: string, unit: UnitCode, role: Role): Officer => ({
  id: id as OfficerId,
  name,
  unit,
  roles: [role],
});

const OF_ORGANS: Partial<Record<Role, string>> = {
  dispatcher: '受理派发员一',
  supervisor: '督导员一',
  arbiter: '联席会议召集人',
  'list-keeper': '清单管理员',
  assessor: '考核员',
};

const departmentOf = (id: string): UnitCode => DEPARTMENTS.find((one) => one.id === id)?.code as UnitCode;

/** Everybody who works in the demo county but its admin, whom the founding enrols. */
export const DEMO_OFFICERS: readonly Officer[] = [
  ...ORGANS.map(({ role, code }) => officer(role, OF_ORGANS[role] ?? role, code, role)),
  officer('sifa-arbiter', '县司法局审查员一', departmentOf('sifa'), 'arbiter'),
  ...TOWNSHIPS.flatMap(({ id, name, code }) => [
    officer(`${id}-caller`, `${name}经办一`, code, 'caller'),
    officer(`${id}-approver`, `${name}审核一`, code, 'approver'),
  ]),
  ...DEPARTMENTS.flatMap(({ id, name, code }) => [
    officer(`${id}-clerk`, `${name}承办一`, code, 'clerk'),
    officer(`${id}-signer`, `${name}签发一`, code, 'signer'),
  ]),
  ...AGENCIES.map(({ id, unit }) => officer(id, `${unit.name}承办一`, unit.code, 'agent')),
];
