import { reject } from '@app/kernel';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../door/refused.js';

const MOST_BYTES = 5 * 1024 * 1024;

/** The one file of a request, whole; larger than 5 MiB it is refused. */
export const uploadedFile = async (request: FastifyRequest): Promise<Buffer> => {
  const part = await request.file({ limits: { fileSize: MOST_BYTES } });
  if (part === undefined) throw new Refused(reject('evidence.empty'));
  return part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw new Refused(reject('evidence.too-large', { most: MOST_BYTES / 1024 / 1024 }));
    throw error;
  });
};
