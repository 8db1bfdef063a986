import type { Minutes, RulingPaper, SupervisionOrder } from '@app/papers';
import { on } from '@app/testing';

const timeZone = 'Asia/Shanghai';
const MEETING = '临溪县镇街呼叫联席会议';
const CALL = { number: '20260302-7KQ2M', subject: '沿河小作坊夜间排放刺鼻气味', township: '青石镇' };

export const supervisionOrder: SupervisionOrder = {
  issuer: '临溪县委督查室',
  number: '督〔2026〕住房和城乡建设局-7号',
  timeZone,
  to: '住房和城乡建设局',
  issuedAt: on('03-12 09:00'),
  answerBy: on('03-16 24:00'),
  grounds:
    '经查，你单位承办的下列镇街呼叫事项逾期未办结，其中一件已超时三个工作日，触发红牌。依照镇街呼叫、部门响应督导规则，决定予以督办。',
  slips: [
    {
      number: '20260226-3F8TD-1',
      subject: '南街社区三号楼外墙面砖脱落，危及行人',
      township: '东门街道',
      dueAt: on('03-05 24:00'),
      standing: '红牌',
    },
    {
      number: '20260302-9AB1C-2',
      subject: '竹岭村自建房加层未批先建，镇街已两次制止无效，请到场认定并处理',
      township: '青石镇',
      dueAt: on('03-09 24:00'),
      standing: '红牌',
    },
  ],
  demands: [
    '对照派发单逐件查明未按时办结的原因，明确责任科室和责任人。',
    '外墙脱落事项须在收到本督办单后一个工作日内完成围挡和警示，五个工作日内提出修缮方案。',
    '办理结果按反馈单要素填报，附现场照片；不得以“已下派相关科室”作为办结依据。',
  ],
  at: on('03-12 09:00'),
};

/** Taken by itself, about no slip, and taken back. */
export const recalledOrder: SupervisionOrder = {
  ...supervisionOrder,
  number: '督〔2026〕住房和城乡建设局-8号',
  grounds: '两次催办未果。依照督办阶梯第 1 版，决定予以督办。',
  slips: [],
  demands: supervisionOrder.demands.slice(0, 1),
  recalled: { at: on('03-13 10:00'), reason: '核实有误，该单位已于前一日报送书面说明。' },
  at: on('03-13 10:00'),
};

export const ruling: RulingPaper = {
  issuer: MEETING,
  number: '联〔2026〕3号',
  timeZone,
  ruledAt: on('03-11 16:00'),
  call: CALL,
  statements: [
    {
      unit: '市场监督管理局',
      says: '作坊未领取营业执照，但主要问题为废气直排，属生态环境领域违法行为，应由生态环境部门主办。',
    },
    {
      unit: '生态环境分局',
      says: '作坊属无照经营，依照查处无证无照经营的规定，应由市场监督管理部门牵头，我局负责监测并配合。',
    },
  ],
  lead: '生态环境分局',
  cooperating: ['市场监督管理局'],
  reasons: [
    '作坊无照经营与废气直排并存，危害后果主要来自废气直排，环境监测和查封扣押权限在生态环境部门；市场监督管理部门就无照经营配合查处。',
  ],
  basis: [
    '《中华人民共和国大气污染防治法》第九十九条；',
    '属地管理责任清单（第 1 版）第 42 项“小散污企业查处”：主体责任为生态环境部门；',
    '县生态环境分局“三定”规定第四条第（六）项。',
  ],
  timeLost:
    '自2026年3月2日首次派发至本认定作出，共耗时 223.50 小时，由市场监督管理局承担，计入其办理用时；镇街等候时间不予扣除。',
  to: ['生态环境分局', '市场监督管理局', '青石镇人民政府'],
  overrules: ['联〔2025〕11号'],
  published: true,
  at: on('03-11 17:00'),
};

/** Nobody said anything, nothing is published yet, and a later one overrules it. */
export const draftRuling: RulingPaper = {
  ...ruling,
  number: '联〔2026〕4号',
  statements: [],
  cooperating: [],
  overrules: [],
  overruledBy: '联〔2026〕9号',
  published: false,
};

const talk =
  '各单位围绕职责边界、现场处置能力和既往认定先例作了说明，并对照责任清单逐条核对，确认该类事项近一年内已发生三次，前两次均因责任不清延误处置。';

/** Long enough for a second page. */
export const minutes: Minutes = {
  issuer: MEETING,
  number: '20260311-7F2KD',
  timeZone,
  heldAt: on('03-11 14:30'),
  place: '县行政中心三楼第二会议室',
  convenedBy: '县委政法委',
  present: ['县委政法委', '县委编办', '县司法局', '生态环境分局', '市场监督管理局'],
  absent: ['住房和城乡建设局'],
  quorate: true,
  matters: [
    {
      matter: '沿河小作坊夜间排放刺鼻气味',
      number: '20260302-7KQ2M',
      outcome: '由生态环境分局主办，市场监督管理局配合，详见联〔2026〕3号。',
    },
    { matter: '建筑垃圾偷倒至村界河滩', number: '20260304-2XW9P' },
  ],
  words: [
    talk,
    `生态环境分局：${talk}`,
    `市场监督管理局：${talk}`,
    '会议认为：三十日内复发的，由原主办单位直接接办，不再重新认定；县委编办据此起草责任清单修订建议。',
  ],
  recordedBy: '联席会议办公室值班员',
  recordedAt: on('03-11 16:00'),
  published: true,
  copies: ['县委政法委', '县委编办', '县司法局', '生态环境分局', '市场监督管理局', '住房和城乡建设局'],
  at: on('03-11 17:00'),
};

/** A standing member was away: nothing is ruled, and nothing is published yet. */
export const inquorateMinutes: Minutes = {
  ...minutes,
  present: ['县委政法委', '县委编办'],
  absent: ['县司法局', '生态环境分局', '市场监督管理局', '住房和城乡建设局'],
  quorate: false,
  matters: minutes.matters.slice(1),
  words: ['因县司法局未到会，会议改期。'],
  published: false,
};
