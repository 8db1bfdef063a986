import type { BulletinShapesView } from '@app/contracts';
import { computed } from 'vue';
import { ask } from '../../api/asking';
import { useAsked } from '../../api/use-asked';

/** The shapes that a bulletin may have today. */
export const useShapes = () => {
  const { view } = useAsked(() => ask<BulletinShapesView>('/bulletin-shapes'));
  return computed(() => view.value?.shapes ?? []);
};
