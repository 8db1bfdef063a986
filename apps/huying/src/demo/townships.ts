import type { Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { DEMO_COUNTY } from './demo-county.js';

/** A township of the demo county; `id` begins its officers' sign-in names. */
export interface Township {
  readonly id: string;
  readonly name: string;
  readonly kind: 'town' | 'subdistrict';
  readonly code: UnitCode;
  readonly villages: number;
  readonly communities: number;
}

type Row = readonly [id: string, name: string, villages: number, communities: number];

const SUBDISTRICTS: readonly Row[] = [
  ['heming', '鹤鸣街道', 4, 9],
  ['yinghe', '应和街道', 5, 8],
  ['donggao', '东皋街道', 6, 6],
];

const TOWNS: readonly Row[] = [
  ['chengguan', '城关镇', 12, 6],
  ['qingshiqiao', '青石桥镇', 22, 1],
  ['shuanghekou', '双河口镇', 20, 1],
  ['liulin', '柳林镇', 19, 1],
  ['baishuitan', '白水滩镇', 18, 1],
  ['longquanpu', '龙泉铺镇', 18, 1],
  ['sanchakou', '三汊口镇', 17, 1],
  ['fengxiangba', '枫香坝镇', 16, 1],
  ['gudu', '古渡镇', 16, 1],
  ['songgang', '松岗镇', 15, 1],
  ['taohuaping', '桃花坪镇', 14, 1],
  ['shimenkan', '石门坎镇', 13, 1],
  ['meiziya', '梅子垭镇', 12, 1],
  ['yunwuling', '云雾岭镇', 10, 1],
];

// GB/T 10114: the county's code and three digits, from 001 for subdistricts and from 100 for towns.
const township =
  (kind: Township['kind'], first: number) =>
  ([id, name, villages, communities]: Row, nth: number): Township => {
    const code = `${DEMO_COUNTY.code}${String(first + nth).padStart(3, '0')}` as UnitCode;
    return { id, name, kind, code, villages, communities };
  };

export const TOWNSHIPS: readonly Township[] = [
  ...SUBDISTRICTS.map(township('subdistrict', 1)),
  ...TOWNS.map(township('town', 100)),
];

export const townshipUnit = ({ code, name, kind }: Township): Unit => ({ code, name, kind, parent: DEMO_COUNTY.code });
