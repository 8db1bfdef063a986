import type { Officer, Role } from '@app/domain';
import type { OfficerId, UnitCode } from '@app/kernel';
import { unit } from './county.js';

const enrolled = (id: string, name: string, at: UnitCode, ...roles: readonly Role[]): Officer => ({
  id: id as OfficerId,
  name,
  unit: at,
  roles,
});

/** One officer for each role, and the neighbours who may not do the same. */
export const officer = {
  caller: enrolled('li', '李', unit.town, 'caller'),
  approver: enrolled('zhao', '赵', unit.town, 'approver'),
  otherCaller: enrolled('he', '何', unit.subdistrict, 'caller', 'approver'),
  dispatcher: enrolled('qian', '钱', unit.county, 'dispatcher'),
  clerk: enrolled('wang', '王', unit.market, 'clerk'),
  signer: enrolled('sun', '孙', unit.market, 'signer'),
  otherClerk: enrolled('zhou', '周', unit.environment, 'clerk', 'signer'),
  thirdClerk: enrolled('wu', '吴', unit.housing, 'clerk'),
  agent: enrolled('zheng', '郑', unit.marketOffice, 'agent'),
  supervisor: enrolled('feng', '冯', unit.county, 'supervisor'),
  arbiter: enrolled('chen', '陈', unit.county, 'arbiter'),
  justiceArbiter: enrolled('yang', '杨', unit.justice, 'arbiter'),
  listKeeper: enrolled('chu', '褚', unit.county, 'list-keeper'),
  assessor: enrolled('wei', '卫', unit.county, 'assessor'),
  admin: enrolled('jiang', '蒋', unit.county, 'admin'),
} as const;
