import {
  CloseUnitBody,
  DismissOfficerBody,
  EnrolOfficerBody,
  FoundUnitBody,
  OfficersView,
  ReassignOfficerBody,
  RenameUnitBody,
  ResetPasswordBody,
  UnitsView,
} from '../organisation.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { WrittenView } from '../written.js';
import { API } from './api.js';

const tag = '单位与人员 Units and officers';

export const organisationRoutes = {
  units: route({
    method: 'GET',
    path: `${API}/units`,
    tag,
    said: { zh: '单位', en: 'The units' },
    query: ReadQuery,
    answers: { 200: UnitsView },
  }),
  foundUnit: route({
    method: 'POST',
    path: `${API}/units`,
    tag,
    said: { zh: '设立单位', en: 'Found a unit' },
    body: FoundUnitBody,
    answers: { 200: WrittenView, 201: WrittenView },
  }),
  renameUnit: route({
    method: 'PATCH',
    path: `${API}/units/{code}`,
    tag,
    said: { zh: '更名', en: 'Rename a unit' },
    body: RenameUnitBody,
    answers: { 200: WrittenView },
  }),
  closeUnit: route({
    method: 'POST',
    path: `${API}/units/{code}/close`,
    tag,
    said: { zh: '撤销单位', en: 'Close a unit' },
    body: CloseUnitBody,
    answers: { 200: WrittenView },
  }),
  officers: route({
    method: 'GET',
    path: `${API}/officers`,
    tag,
    said: { zh: '人员', en: 'The officers' },
    query: ReadQuery,
    answers: { 200: OfficersView },
  }),
  enrolOfficer: route({
    method: 'POST',
    path: `${API}/officers`,
    tag,
    said: { zh: '登记人员，附初始密码', en: 'Enrol an officer with a first password' },
    body: EnrolOfficerBody,
    answers: { 200: WrittenView, 201: WrittenView },
  }),
  reassignOfficer: route({
    method: 'PATCH',
    path: `${API}/officers/{officer}`,
    tag,
    said: { zh: '调任或改角色，立即生效', en: 'Reassign an officer; it takes effect at once' },
    body: ReassignOfficerBody,
    answers: { 200: WrittenView },
  }),
  dismissOfficer: route({
    method: 'POST',
    path: `${API}/officers/{officer}/dismiss`,
    tag,
    said: { zh: '离任，立即失去权限', en: 'Dismiss an officer, who loses all power at once' },
    body: DismissOfficerBody,
    answers: { 200: WrittenView },
  }),
  resetPassword: route({
    method: 'POST',
    path: `${API}/officers/{officer}/password`,
    tag,
    said: { zh: '重设密码', en: 'Set an officer’s password anew' },
    body: ResetPasswordBody,
    answers: { 204: 'nothing' },
  }),
} as const;
