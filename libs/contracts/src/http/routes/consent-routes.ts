import { CONSENT_ACTS } from '../consent-acts.js';
import { AskConsentBody, ConsentsQuery, ConsentsView, ConsentView, ConsentWrittenView } from '../consents.js';
import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { actRoutes } from './act-routes.js';
import { API } from './api.js';

const tag = '征得同意 Consents';

export const consentRoutes = {
  ask: route({
    method: 'POST',
    path: `${API}/consents`,
    tag,
    said: {
      zh: '派驻机构负责人任职、调动前征求镇街意见',
      en: 'Ask the township before the head of a stationed agency is appointed or moved',
    },
    body: AskConsentBody,
    answers: { 200: ConsentWrittenView, 201: ConsentWrittenView },
  }),
  list: route({
    method: 'GET',
    path: `${API}/consents`,
    tag,
    said: { zh: '征求意见登记簿，新的在前', en: 'The register of consents, newest first' },
    query: ConsentsQuery,
    answers: { 200: ConsentsView },
  }),
  file: route({
    method: 'GET',
    path: `${API}/consents/{consent}`,
    tag,
    said: { zh: '一次征求意见与可办事项', en: 'One question, and what you may do' },
    query: ReadQuery,
    answers: { 200: ConsentView },
  }),
} as const;

export const consentActRoutes = actRoutes({
  at: '/consents/{consent}',
  tag,
  acts: CONSENT_ACTS,
  answer: ConsentWrittenView,
});
