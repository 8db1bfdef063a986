/** What people write on slips. */
export const SPOTS = [
  '村委会旁',
  '集市东侧',
  '二组路口',
  '小学围墙外',
  '老街中段',
  '河堤下段',
  '安置小区北门',
  '国道边空地',
];
export const ON_THE_GROUND = [
  '已现场劝阻两次，当事人不听',
  '村里多次反映，网格员已拍照',
  '影响周边十余户',
  '有安全隐患，需尽快处置',
];
export const DECLINED = ['属镇街自身职责，请先行处置', '诉求内容不清，请补充后再呼', '同一事项已在办理'];
export const HELD_BACK = ['请补充现场照片后再报', '请先由综合执法办核实'];
export const WITHDRAWN = ['当事人已自行整改', '重复呼叫，撤回'];
export const POORLY_CALLED = ['未写明门牌号，两次到场才找到', '所附照片看不出问题所在'];
export const NONE_FITS = ['清单无对应情形，按职责相近原则派发', '新情形，清单未列'];
export const RETURN_BASIS = [
  '依“三定”规定，该事项监管职责不在我局',
  '依权责清单，行政处罚权已划转',
  '属行业主管部门前置认定事项',
];
export const RETURN_REFUSED = ['清单已明确由你单位主办', '首接负责，请先行处置'];
export const DISPUTED = ['职责边界不清，请联席会议认定', '对退单处理意见有异议，申请认定'];
export const MEASURES = ['派执法人员到场核查', '约见当事人并现场勘验', '联合镇街开展现场处置', '安排检测后依法处理'];
export const MORE_TIME = ['需委托检测鉴定', '当事人暂未到场，需补充调查', '需履行催告程序'];
export const NO_MORE_TIME = ['理由不充分，请按期办结'];
export const SUSPENDED = ['汛期结束后方可施工', '需待上级资金下达', '司法程序未终结'];
export const DISCHARGED = ['条件已具备，恢复办理', '主办部门已一并处置，协办销账'];
export const SPOKEN_WITH = ['镇街经办、村干部、当事人', '当事人及相邻住户', '镇综合执法办、物业企业'];
export const DONE = [
  '到场核查，责令限期整改并复查',
  '依法立案查处，清理现场',
  '约谈当事人，签订承诺书',
  '联合执法，当场纠正',
];
export const SHRUGGED_OFF = ['已下派相关股室办理', '已转相关单位处理'];
export const RESULTS = ['已整改到位', '已停止违法行为，后续由镇街巡查', '已恢复原状', '立案处理，罚款程序另行办理'];
export const SENT_BACK = ['现场未见变化', '只有文字没有现场照片', '问题反弹，未彻底解决'];
export const RECURRED = ['同一地点问题再次出现', '整改后反弹'];
export const EXCLUDED = ['因极端天气无法施工', '涉诉事项，按规定剔除'];
export const THANKS = ['办得快，群众满意', '沟通及时'];
export const COMPLAINTS = ['拖延较久', '未与镇街沟通', '处置不彻底'];
export const MILESTONES = ['完成现场勘查和方案', '主体整治完成'] as const;
export const STATED = [
  '该事项不属我单位职责，建议由主管部门牵头',
  '职责边界以“三定”规定为准，请会议明确',
  '群众反映强烈，请尽快明确主办单位',
  '我单位可配合，不宜主办',
];
export const CONSULTED = ['召集相关单位会商，各方陈述意见', '电话会商，核对清单条目与职责依据'];
export const COORDINATED = ['编办对照“三定”规定逐条协调', '编办约谈双方分管负责同志'];
export const AGREED = ['会商一致，由主办单位办理', '协调一致，不再认定'];
export const MEETING_PLACE = '县委政法委会议室';
export const CALLED_OFF = ['与县里会议冲突，另行召集', '常设成员请假，另行召集'];
export const MINUTES = ['听取双方陈述，对照清单和“三定”规定，形成一致意见', '逐案审议，明确主办、协办和延误责任'];
export const LEGAL_BASIS = ['部门“三定”规定', '权责清单及行业管理规定'];
export const RULED = [
  '依责任清单和行业主管原则认定',
  '依“三定”规定和首接负责原则认定',
  '按职责相近、便于处置的原则认定',
];
export const DRAFTS = ['建议在清单中补充本情形并明确主办单位', '建议将配合单位写入清单条目'];
export const NO_ITEM_TODAY = '清单现行版本已无该条目，按职责派发';
export const OVERRULED = '镇街已先行处置，涉及执法权限，需部门依法处理';
export const NEW_SCENARIOS = [
  '网格员巡查时可见明显痕迹',
  '群众多次反映同一地点',
  '夜间或节假日集中出现',
  '涉及多个部门、单方难以处置',
];
export const NEW_TOWNSHIP_DUTIES = [
  '日常巡查，发现后劝阻、留存证据并报告',
  '发现报告，配合部门到场处置',
  '宣传告知，登记台账，协助维持秩序',
];
export const REVISION_BASIS = ['部门“三定”规定', '机构改革方案', '地方性法规修订', '联席会议会商意见'];
export const REVISION_REASONS = [
  '原表述与实际执法权限不一致',
  '基层反映情形不清，难以对照',
  '职责划转后需相应调整',
  '同类事项多次退单，需明确分工',
];
export const AGREES = ['与“三定”规定一致，同意调整', '合法性审查通过', '分工清楚，同意'];
export const DISAGREES = ['缺少法律依据，建议不作调整', '涉及向镇街转移职责，不同意'];
export const NOT_REVISED = ['审核意见不一致，暂不调整', '依据不足，维持现行表述'];
export const ANSWERED = [
  '已约谈承办人，当日补办并报结果',
  '因人员调整延误，已明确专人，三日内办结',
  '已到场处置，整改照片附后',
];
export const NOT_ENOUGH = ['未说明超期原因，请重新答复', '没有整改措施，请补充'];
export const RECALLED = ['系统时间校准前误发，撤回', '经核实属不可抗力，撤回'];
export const NOT_DONE = '现场复查，问题仍在';
export const DISSATISFIED = '镇街评价不满意，请说明情况并整改';
