import type { ListItem } from '../authority/list-item.js';

export const LIST_KINDS = [
  'territorial',
  'powers-and-duties',
  'delegated-powers',
  'three-lists',
  'public-services',
] as const;

/** 属地管理责任清单, 权责清单, 赋权目录, 基本/配合/收回三张清单, 公共服务清单. */
export type ListKind = (typeof LIST_KINDS)[number];

/** What one version says otherwise than the one before: items stated anew, and codes of items that are gone. */
export interface ListChanges {
  readonly puts: readonly ListItem[];
  readonly drops: readonly string[];
}
