/** What departments want to hand to townships, and what it rests on. */
export const ASSIGNMENTS = [
  { what: '秸秆禁烧重点时段夜间巡查', basis: '县大气办年度工作方案' },
  { what: '自建房安全隐患季度复核', basis: '县自建房安全专项整治工作方案' },
  { what: '汛期地质灾害点值守', basis: '县防汛应急预案' },
  { what: '高龄津贴对象生存认证', basis: '县民政局年度惠民资金管理办法' },
  { what: '森林防火期卡口值守', basis: '县森林防火命令' },
  { what: '农村饮水点水样采集', basis: '县农村饮水安全工作方案' },
  { what: '沿街商铺燃气安全入户宣传', basis: '县燃气安全专项行动方案' },
  { what: '新业态劳动者情况摸底', basis: '县新就业群体服务工作方案' },
] as const;

export const MONEY = ['县财政每镇安排 2 万元', '部门经费列支每镇 1 万元', '上级专项资金每镇 3 万元'] as const;
export const PEOPLE = ['部门派驻 1 人', '部门派驻 2 人，按周轮换', '聘用临时巡查员，费用由部门承担'] as const;

export const TOWNSHIP_OBJECTS = ['镇里夜间无人值守', '超出镇街权限，无执法资格', '与现有任务重复'] as const;
export const NO_BASIS = '没有法律或文件依据';
export const NO_RESOURCES = '没有经费和人员保障';
export const NO_CONSENT = '所涉镇街未全部同意';
export const TAKEN_BACK = '改由本部门自行办理';
export const DONE_EARLY = ['任务提前完成', '上级工作安排调整'] as const;

/** Work that arrives in a township without admission. */
export const REBOUNDING = [
  '要求镇里代填业务台账并每周上报',
  '把本部门的入户核查转给村里代办',
  '通过工作群布置任务并要求打卡留痕',
  '要求镇里代为整理迎检资料',
  '把执法文书送达转给镇里',
  '要求村里代收代录数据',
] as const;
export const ANSWERS = [
  '已停止转交，由本局自行办理',
  '属年度工作安排，已向镇里说明情况',
  '工作群通知措辞不当，已撤回',
  '系上级临时部署，将补办准入手续',
] as const;
export const UPHELD = ['未经准入即行交办，责令收回', '无准入手续，且无人员经费保障'] as const;
export const DISMISSED = ['属镇街基本职责清单事项', '部门仅作业务指导，未交办事项'] as const;

export const POST_REASONS = ['原负责人到龄', '交流任职', '岗位空缺'] as const;
export const UNWILLING = ['任职不满一年，工作连续性不足', '镇街年度评价靠后，建议暂缓'] as const;
