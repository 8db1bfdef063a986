import { z } from 'zod';
import { line, officerId, reason, unitCode } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

export const unitKind = z
  .enum(['county', 'town', 'subdistrict', 'village', 'community', 'grid', 'department', 'agency'])
  .meta(said('县、镇乡、街道、村、社区、网格、部门、派驻机构', 'what kind of unit'));

export const role = z.enum([
  'caller',
  'approver',
  'dispatcher',
  'clerk',
  'signer',
  'agent',
  'supervisor',
  'arbiter',
  'list-keeper',
  'assessor',
  'admin',
]);

const name = line(100).meta(said('名称', 'name'));
const parent = unitCode.meta(said('上级单位', 'the unit it belongs to'));
const seat = unitCode.meta(said('派驻机构所驻镇街', 'the township where an agency sits'));
const roles = z.array(role).min(1).max(11).meta(said('角色', 'roles'));
const password = z.string().max(512).meta(said('初始密码，本人须更改', 'a first password, to be changed by its owner'));

export const UnitView = z
  .object({
    code: unitCode,
    name: z.string(),
    kind: unitKind,
    parent: unitCode.optional(),
    seat: unitCode.optional(),
    closed: z.boolean().meta(said('已撤销', 'no longer in use')),
  })
  .meta({ id: 'Unit' });
export const UnitsView = z.object({ units: z.array(UnitView) }).meta({ id: 'Units' });

export const FoundUnitBody = z
  .strictObject({ code: unitCode, name, kind: unitKind, parent: parent.exactOptional(), seat: seat.exactOptional() })
  .meta({ id: 'FoundUnitBody' });
export const RenameUnitBody = z.strictObject({ name }).meta({ id: 'RenameUnitBody' });
export const CloseUnitBody = z.strictObject({ reason }).meta({ id: 'CloseUnitBody' });

export const OfficerView = z
  .object({ id: z.string(), name: z.string(), unit: z.string(), roles: z.array(z.string()) })
  .meta({ id: 'Officer' });
export const OfficersView = z.object({ officers: z.array(OfficerView) }).meta({ id: 'Officers' });

export const EnrolOfficerBody = z
  .strictObject({ id: officerId, name: line(50), unit: unitCode, roles, password })
  .meta({ id: 'EnrolOfficerBody' });
export const ReassignOfficerBody = z
  .strictObject({ name: line(50).exactOptional(), unit: unitCode.exactOptional(), roles: roles.exactOptional() })
  .meta({ id: 'ReassignOfficerBody' });
export const DismissOfficerBody = z.strictObject({ reason }).meta({ id: 'DismissOfficerBody' });
export const ResetPasswordBody = z.strictObject({ password }).meta({ id: 'ResetPasswordBody' });

export type UnitView = Shown<z.output<typeof UnitView>>;
export type OfficerView = Shown<z.output<typeof OfficerView>>;
