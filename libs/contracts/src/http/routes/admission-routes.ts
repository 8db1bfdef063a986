import { ADMISSION_ACTS } from '../admission-acts.js';
import {
  AdmissionsQuery,
  AdmissionsView,
  AdmissionView,
  AdmissionWrittenView,
  ApplyForAdmissionBody,
} from '../admissions.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '交办事项准入 Admissions';

export const admissionRoutes = {
  apply: route({
    method: 'POST',
    path: `${API}/admissions`,
    tag,
    said: { zh: '部门申请把事项交给镇街', en: 'A department applies to hand work to townships' },
    body: ApplyForAdmissionBody,
    answers: { 200: AdmissionWrittenView, 201: AdmissionWrittenView },
  }),
  list: route({
    method: 'GET',
    path: `${API}/admissions`,
    tag,
    said: {
      zh: '准入台账：某日有效的、待定的，新的在前',
      en: 'The register: in force on a day, or pending; newest first',
    },
    query: AdmissionsQuery,
    answers: { 200: AdmissionsView },
  }),
  file: route({
    method: 'GET',
    path: `${API}/admissions/{admission}`,
    tag,
    said: { zh: '一份准入申请与可办事项', en: 'One application, and what you may do' },
    query: ReadQuery,
    answers: { 200: AdmissionView },
  }),
} as const;

export const admissionActRoutes = actRoutes({
  at: '/admissions/{admission}',
  tag,
  acts: ADMISSION_ACTS,
  answer: AdmissionWrittenView,
});
