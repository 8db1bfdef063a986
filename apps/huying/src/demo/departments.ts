import type { Role, Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import { DEMO_COUNTY } from './demo-county.js';

/** A department of the demo county; `id` begins its officers' sign-in names. */
export interface Department {
  readonly id: string;
  readonly name: string;
  readonly code: UnitCode;
  /** What responsibility lists call it, wherever they come from. */
  readonly calledBy: readonly string[];
}

/** An organ that sees to the calls instead of answering them. */
export interface Organ extends Omit<Department, 'calledBy'> {
  readonly role: Role;
}

const codeOf = (id: string): UnitCode => `${DEMO_COUNTY.code}-${id}` as UnitCode;

const department = (id: string, name: string, ...calledBy: readonly string[]): Department => ({
  id,
  name,
  code: codeOf(id),
  calledBy,
});

const organ = (id: string, name: string, role: Role): Organ => ({ id, name, code: codeOf(id), role });

export const DEPARTMENTS: readonly Department[] = [
  department('fagai', '县发展和改革局', '发改', '发展改革'),
  department('jiaoyu', '县教育局', '教育'),
  department('gongxin', '县科技和工业信息化局', '工信'),
  department('gongan', '县公安局', '公安', '交警'),
  department('minzheng', '县民政局', '民政'),
  department('sifa', '县司法局', '司法'),
  department('caizheng', '县财政局', '财政'),
  department('renshe', '县人力资源和社会保障局', '人力资源', '人社'),
  department('ziran', '县自然资源和规划局', '自然资源', '规划'),
  department('shengtai', '市生态环境局鹿鸣分局', '生态环境', '环保', '环境部门'),
  department('zhujian', '县住房和城乡建设局', '住房', '住建', '建设', '市政', '房地', '风景园林'),
  department('jiaotong', '县交通运输局', '交通'),
  department('shuili', '县水利局', '水利', '水务'),
  department('nongye', '县农业农村局', '农业', '畜牧', '农机'),
  department('shangwu', '县商务局', '商务'),
  department('wenlv', '县文化旅游和体育局', '文化', '旅游'),
  department('weijian', '县卫生健康局', '卫生', '卫健'),
  department('tuiyi', '县退役军人事务局', '退役军人'),
  department('yingji', '县应急管理局', '应急', '安监'),
  department('shichang', '县市场监督管理局', '市场监管', '市场监督', '工商', '质监', '质量技术监督'),
  department('yibao', '县医疗保障局', '医疗保障'),
  department('tongji', '县统计局', '统计'),
  department('xinfang', '县信访局', '信访'),
  department('zongfa', '县城市管理和综合执法局', '城管', '城市管理', '综合执法', '综合行政执法', '市容'),
  department('shenpi', '县行政审批服务局', '行政审批'),
  department('linye', '县林业局', '林业'),
  department('xiaofang', '县消防救援大队', '消防'),
  department('gongxiao', '县供销合作社联合社', '供销'),
  department('shuiwu', '县税务局', '税务'),
  department('qixiang', '县气象局', '气象'),
];

export const ORGANS: readonly Organ[] = [
  organ('zhihui', '县社会治理指挥中心', 'dispatcher'),
  organ('ducha', '县委县政府督查室', 'supervisor'),
  organ('zhengfa', '县委政法委', 'arbiter'),
  organ('bianban', '县委编办', 'list-keeper'),
  organ('zuzhi', '县委组织部', 'assessor'),
];

export const departmentUnit = ({ code, name }: Pick<Department, 'code' | 'name'>): Unit => ({
  code,
  name,
  kind: 'department',
  parent: DEMO_COUNTY.code,
});

/** Of the joint meeting: 政法委, 编办, 司法局. */
export const STANDING_MEMBERS: readonly UnitCode[] = ['zhengfa', 'bianban', 'sifa'].map(codeOf);
