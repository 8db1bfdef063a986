import { z } from 'zod';
import { count, line, sha256 } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

/** A file that a call or a feedback slip cites; it was uploaded before. */
export const CitedEvidence = z
  .strictObject({
    name: line(200).meta(said('文件名', 'file name')),
    size: count(1, 2 ** 31).meta(said('字节数', 'bytes')),
    sha256,
  })
  .meta({ id: 'CitedEvidence' });

export const citedEvidence = z
  .array(CitedEvidence)
  .max(50)
  .meta(said('附件，须先由本人上传，或本人有权查看', 'evidence that one has uploaded oneself, or may read'));

export const EvidenceView = z
  .object({ name: z.string(), size: z.int(), sha256, type: z.string().meta(said('识别出的类型', 'media type found')) })
  .meta({ id: 'Evidence' });

export type CitedEvidence = z.output<typeof CitedEvidence>;
export type EvidenceView = Shown<z.output<typeof EvidenceView>>;
