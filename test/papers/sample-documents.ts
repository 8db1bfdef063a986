import type { Minutes, RulingPaper, SupervisionOrder } from '@app/papers';
import { on } from '@app/testing';

const timeZone = 'Asia/Shanghai';
const MEETING = '临溪县镇街呼叫联席会议';
const CALL = { number: '20260302-7KQ2M', subject: '沿河小作坊夜间排放刺鼻气味', township: '青石镇' };

export const supervisionOrder: SupervisionOrder = {
  kind: 'order',
  issuer: '临溪县委督查室',
  number: '临督〔2026〕7号',
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
};

export const ruling: RulingPaper = {
  issuer: MEETING,
  number: '临联认〔2026〕3号',
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
  cooperating: ['市场监督管理局', '青石镇'],
  basis: [
    '《中华人民共和国大气污染防治法》第九十九条；',
    '属地管理责任清单（第 1 版）第 42 项“小散污企业查处”：主体责任为生态环境部门；',
    '县生态环境分局“三定”规定第四条第（六）项。',
  ],
  reasons:
    '废气直排由生态环境部门监测、查处；无照经营由市场监督管理部门配合取缔。近一年两次同类认定均由生态环境部门主办。',
  timeLost:
    '自 2026 年 3 月 4 日首次退单至本认定作出，共耗时 5 个工作日，由生态环境分局承担 3 个工作日、市场监督管理局承担 2 个工作日，分别计入各自办理用时；镇街等候时间不予扣除。',
  to: ['生态环境分局', '市场监督管理局', '青石镇人民政府'],
};

const talk =
  '各单位围绕职责边界、现场处置能力和既往认定先例作了说明，并对照责任清单逐条核对，确认该类事项近一年内已发生三次，前两次均因责任不清延误处置。';

/** Long enough for a second page. */
export const minutes: Minutes = {
  issuer: MEETING,
  number: '临联纪〔2026〕3号',
  timeZone,
  heldAt: on('03-11 14:30'),
  place: '县行政中心三楼第二会议室',
  present: ['县委政法委', '县委编办', '县司法局', '生态环境分局', '市场监督管理局', '青石镇'],
  absent: ['住房和城乡建设局'],
  inquorate: false,
  matters: [
    {
      matter: '沿河小作坊夜间排放刺鼻气味（20260302-7KQ2M）',
      outcome: '由生态环境分局主办，市场监督管理局、青石镇配合，详见临联认〔2026〕3号。',
    },
    { matter: '建筑垃圾偷倒至村界河滩（20260304-2XW9P）', outcome: '尚未认定。' },
  ],
  words: [talk, talk, '已办结事项三十日内复发的，由原主办单位直接接办，不再重新认定。', talk, talk].join('\n'),
  recordedBy: '联席会议办公室值班员',
  draft: false,
  copies: ['县委政法委', '县委编办', '县司法局', '生态环境分局', '市场监督管理局', '青石镇'],
};

/** The steps above an order, without slips and without an answer; one was recalled. */
export const publicCriticism: SupervisionOrder = {
  kind: 'public-criticism',
  issuer: '临溪县委督查室',
  number: '督〔2026〕4号',
  timeZone,
  to: '市场监督管理局',
  issuedAt: on('03-20 09:00'),
  grounds: '督〔2026〕3号督办单逾期五个工作日未答复。',
  slips: [],
  demands: ['限三日内书面说明原因并补报答复。', '在全县督查通报中予以批评。'],
  recalled: '答复已在时限内送达，系登记遗漏。',
};
