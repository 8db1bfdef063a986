import type { Route } from '../route.js';
import { callActRoutes, slipActRoutes } from './act-routes.js';
import { admissionActRoutes, admissionRoutes } from './admission-routes.js';
import { agencyRoutes } from './agency-routes.js';
import { assessmentRoutes } from './assessment-routes.js';
import { bulletinActRoutes, bulletinRoutes, bulletinShapeRoutes } from './bulletin-routes.js';
import { callRoutes } from './call-routes.js';
import { caseActRoutes, caseRoutes } from './case-routes.js';
import { changeRoutes } from './change-routes.js';
import { consentActRoutes, consentRoutes } from './consent-routes.js';
import { deskRoutes } from './desk-routes.js';
import { docketActRoutes, docketRoutes, meetingActRoutes, meetingRoutes, rulingRoutes } from './docket-routes.js';
import { evidenceRoutes } from './evidence-routes.js';
import { exportRoutes } from './export-routes.js';
import { figureRoutes } from './figure-routes.js';
import { flagRoutes } from './flag-routes.js';
import { listRoutes } from './list-routes.js';
import { operationRoutes } from './operation-routes.js';
import { organisationRoutes } from './organisation-routes.js';
import { paperRoutes } from './paper-routes.js';
import { reboundActRoutes, reboundRoutes } from './rebound-routes.js';
import { revisionActRoutes, revisionRoutes } from './revision-routes.js';
import { rulebookRoutes } from './rulebook-routes.js';
import { servedRoutes } from './served-routes.js';
import { sessionRoutes } from './session-routes.js';
import { silenceRoutes } from './silence-routes.js';
import { stepActRoutes, supervisionRoutes } from './supervision-routes.js';

/** Every door of the API. */
export const ROUTES: readonly Route[] = [
  ...Object.values(sessionRoutes),
  ...Object.values(organisationRoutes),
  ...Object.values(callRoutes),
  ...callActRoutes,
  ...slipActRoutes,
  ...Object.values(servedRoutes),
  ...Object.values(docketRoutes),
  ...docketActRoutes,
  ...Object.values(meetingRoutes),
  ...meetingActRoutes,
  ...Object.values(rulingRoutes),
  ...Object.values(admissionRoutes),
  ...admissionActRoutes,
  ...Object.values(reboundRoutes),
  ...reboundActRoutes,
  ...Object.values(agencyRoutes),
  ...Object.values(caseRoutes),
  ...caseActRoutes,
  ...Object.values(consentRoutes),
  ...consentActRoutes,
  ...Object.values(paperRoutes),
  ...Object.values(evidenceRoutes),
  ...Object.values(deskRoutes),
  ...Object.values(figureRoutes),
  ...Object.values(assessmentRoutes),
  ...Object.values(exportRoutes),
  ...Object.values(rulebookRoutes),
  ...Object.values(listRoutes),
  ...Object.values(revisionRoutes),
  ...revisionActRoutes,
  ...Object.values(bulletinRoutes),
  ...bulletinActRoutes,
  ...Object.values(bulletinShapeRoutes),
  ...Object.values(changeRoutes),
  ...Object.values(operationRoutes),
  ...Object.values(supervisionRoutes),
  ...stepActRoutes,
  ...Object.values(flagRoutes),
  ...Object.values(silenceRoutes),
];
