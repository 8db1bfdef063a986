import type { DocketEntryCommand, Officer } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { DocketScene, DocketWish } from './docket-scene.js';
import { afterWork } from './working-moments.js';

export const onDocket = ({ entry }: DocketScene, command: DocketEntryCommand): DocketWish['order'] => ({
  of: 'docketEntry',
  docketEntry: entry.call,
  command,
});

export const later = ({ at, rules, draws }: DocketScene, least: number, most: number): Instant =>
  afterWork(at, draws.between(least, most), rules);

/** One of them will do it, if there is anybody. */
export const oneOf = (officers: readonly Officer[], { draws }: DocketScene): readonly Officer[] =>
  officers.length === 0 ? [] : [draws.pick(officers)];
