import type { Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { TOWNSHIPS, type Township } from './townships.js';

const FIRST =
  '青石 白沙 大坪 柳树 龙潭 石桥 双井 枫树 金竹 桃园 松林 黄泥 老屋 新塘 上河 下河 东山 西山 南坪 北坡 长岭 高峰 平安 永丰 团结 星火 前进 红岩 马鞍 凤凰 麒麟'.split(
    ' ',
  );
const SECOND = '湾 坪 沟 岭 冲 塘 坝 溪 畈 垭 坡 铺 桥 堰 坳 洼 店 庄 滩 寨 墩 港 湖 洲 林 关 口 峪 坑'.split(' ');

const COMMUNITIES =
  '东门 西门 南门 北门 文昌 学府 滨河 建设路 人民路 解放路 和平路 迎宾 鹿苑 鸣泉 钟楼 鼓楼 桂花园 翠竹苑 锦绣 阳光 振兴 民生 惠民 康乐 长青 新华 中兴 书院 望江 朝阳 向阳 富强 友谊 光明 凤翔 祥云 梧桐 芙蓉 兰亭 春晖 福临 安居'.split(
    ' ',
  );

// 31 and 29 have no common divisor: no two of the first 899 names are alike.
const villageName = (nth: number): string => `${FIRST[nth % FIRST.length]}${SECOND[nth % SECOND.length]}村`;

// Of the three digits after the township's, communities have those from 001 and villages those from 200.
const lower = (township: Township, digits: number, name: string, kind: 'village' | 'community'): Unit => ({
  code: `${township.code}${String(digits).padStart(3, '0')}` as UnitCode,
  name,
  kind,
  parent: township.code,
});

const times = <T>(length: number, make: (nth: number) => T): readonly T[] =>
  Array.from({ length }, (_, nth) => make(nth));

const sumBefore = (nth: number, of: 'villages' | 'communities'): number =>
  TOWNSHIPS.slice(0, nth).reduce((sum, township) => sum + township[of], 0);

/** The villages and communities of the demo county, each in its township. */
export const VILLAGES: readonly Unit[] = TOWNSHIPS.flatMap((township, nth) => [
  ...times(township.communities, (own) =>
    lower(township, 1 + own, `${COMMUNITIES[sumBefore(nth, 'communities') + own]}社区`, 'community'),
  ),
  ...times(township.villages, (own) =>
    lower(township, 200 + own, villageName(sumBefore(nth, 'villages') + own), 'village'),
  ),
]);
