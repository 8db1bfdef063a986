import {
  admissionId,
  appealNumber,
  assessmentName,
  bulletinId,
  callId,
  consentId,
  line,
  listCode,
  meetingId,
  officerId,
  type Route,
  reboundId,
  revisionId,
  rulingAddress,
  said,
  servedToken,
  sha256,
  slipId,
  stepId,
  unitCode,
} from '@app/contracts';
import { z } from 'zod';

const PARAMS: Readonly<Record<string, z.ZodType>> = {
  call: callId,
  admission: admissionId,
  rebound: reboundId,
  consent: consentId,
  slip: slipId,
  docketEntry: callId,
  typicalCase: callId,
  jointMeeting: meetingId,
  ruling: rulingAddress,
  code: unitCode,
  officer: officerId,
  list: listCode,
  listRevision: revisionId,
  bulletin: bulletinId,
  supervision: unitCode,
  step: stepId,
  sha256,
  assessment: assessmentName,
  appeal: appealNumber,
  token: servedToken,
};

const namesIn = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

/** The parameters of the address and the query. */
export const parametersIn = ({ path, query }: Route) => {
  const names = namesIn(path);
  return {
    ...(names.length > 0 && {
      path: z.object(Object.fromEntries(names.map((name) => [name, PARAMS[name] as z.ZodType]))),
    }),
    ...(query !== undefined && { query: query as z.ZodObject }),
  };
};

const WRITING = z.object({
  'Idempotency-Key': line(200)
    .optional()
    .meta(
      said(
        '重试时沿用同一个；只对同一人员、同一方法与地址有效，换了地址就是另一件事',
        'keep it when you try again; it is one officer’s at one method and address: the same key at another address is another command',
      ),
    ),
  'If-Match': z.string().optional().meta(said('带引号的版本号，取自 ETag', 'a revision in quotes, as the ETag tells')),
});

/** The headers that a write understands. */
export const headersIn = ({ method, open }: Route) => (method === 'GET' || open ? {} : { header: WRITING });
