import type { Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { DEPARTMENTS, type Department } from './departments.js';
import { TOWNSHIPS, type Township } from './townships.js';

/** A stationed agency: it belongs to a department and sits in a township. */
export interface Agency {
  readonly id: string;
  readonly unit: Unit;
}

interface Kind {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** The townships where one sits. */
  readonly in: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    id: 'paichusuo',
    name: '派出所',
    department: 'gongan',
    in: 'heming yinghe donggao chengguan qingshiqiao shuanghekou liulin baishuitan longquanpu sanchakou fengxiangba gudu'.split(
      ' ',
    ),
  },
  {
    id: 'ziransuo',
    name: '自然资源所',
    department: 'ziran',
    in: 'chengguan qingshiqiao shuanghekou liulin baishuitan longquanpu sanchakou gudu taohuaping yunwuling'.split(' '),
  },
  {
    id: 'shichangsuo',
    name: '市场监管所',
    department: 'shichang',
    in: 'heming yinghe donggao chengguan qingshiqiao shuanghekou liulin longquanpu gudu'.split(' '),
  },
  {
    id: 'sifasuo',
    name: '司法所',
    department: 'sifa',
    in: 'heming chengguan qingshiqiao shuanghekou baishuitan sanchakou songgang shimenkan meiziya'.split(' '),
  },
];

const found = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
  const one = all.find((candidate) => candidate.id === id);
  if (one === undefined) throw new Error(`the demo county has no ${id}`);
  return one;
};

const agency = (kind: Kind, { code: parent }: Department, township: Township): Agency => ({
  id: `${township.id}-${kind.id}`,
  unit: {
    code: `${township.code}-${kind.id}` as UnitCode,
    name: `${township.name.replace(/(街道|镇)$/, '')}${kind.name}`,
    kind: 'agency',
    parent,
    seat: township.code,
  },
});

export const AGENCIES: readonly Agency[] = KINDS.flatMap((kind) =>
  kind.in.map((township) => agency(kind, found(DEPARTMENTS, kind.department), found(TOWNSHIPS, township))),
);
