import { PROJECTIONS } from '@app/read-models';
import { type Projector, projectorOf } from '@app/subscriptions';
import type { Role, WorkerParts } from '../role.js';

export const projectors = ({ tools }: WorkerParts): readonly Projector[] =>
  PROJECTIONS.map((projection) => projectorOf(tools, projection));

/** Log → read models: every paper kept up to date, each at its own pace. */
export const projector = (parts: WorkerParts): Role => ({
  name: 'projector',
  run: (signal) => Promise.all(projectors(parts).map((paper) => paper.run(signal))),
});
