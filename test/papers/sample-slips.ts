import type { CallSlip, DispatchSlip, FeedbackSlip, OnEverySlip } from '@app/papers';
import { DISPATCHED_AT, deadlinesFrom, NOW, on, RAISED_AT } from '@app/testing';

const EVERYWHERE: OnEverySlip = {
  county: '临溪县',
  timeZone: 'Asia/Shanghai',
  at: NOW,
  number: '20260302-7KQ2M',
  township: '青石镇',
  subject: '沿河小作坊夜间排放刺鼻气味',
  asks: '石桥村桥头东侧一处无名小作坊每晚十时至次日四时生产，排放刺鼻气味，附近村民反映头晕恶心。请核查其环评与排污手续，查封违法设备，监测空气与河水水质，并于查处后告知村委会结果。',
  matter: '环境保护',
  place: '青石镇石桥村，桥头东侧约两百米，临河红砖平房',
  urgency: 'ordinary',
};

const photo = (name: string, size: number, letter: string) => ({ name, size, sha256: letter.repeat(64) });

export const callSlip: CallSlip = {
  ...EVERYWHERE,
  proxy: false,
  raisedBy: '镇街经办甲',
  raisedAt: RAISED_AT,
  beyondPower: ['no-enforcement-power', 'needs-certification'],
  source: { kind: '12345', number: 'RX2026030200187' },
  listItem: '属地管理责任清单（第 1 版）第 42 项',
  personServed: { name: '反映人（要求保密）', phone: '0576-84123456' },
  evidence: [photo('夜间排放现场照片（桥面向东）.jpg', 2_483_911, 'a'), photo('村民签名反映材料.pdf', 812_004, 'b')],
  approval: '镇街审核乙  同意呼叫  2026年3月2日 08:45',
  dispatched: ['1. 生态环境分局（主办）  2026年3月2日 09:00', '2. 市场监督管理局（协办）  2026年3月2日 09:00'],
  standing: '部门办理中',
};

const sentence =
  '该作坊无营业执照、无环评手续，夜间以煤焦油为燃料加热废旧塑料颗粒，未配套任何污染防治设施，废气直排、冷却水经暗管入河；镇村两级自去年十一月以来劝阻四次，均在检查人员离开后恢复生产。';

/** As long as the door lets it be: it runs over several pages. */
export const longCallSlip: CallSlip = {
  ...callSlip,
  subject: '沿河小作坊'.repeat(20),
  asks: `${sentence.repeat(22)}\n请依法处理。`,
};

/** What nobody filled in. */
export const { personServed: _person, listItem: _item, approval: _approval, ...filled } = callSlip;
export const bareCallSlip: CallSlip = {
  ...filled,
  source: { kind: 'patrol' },
  evidence: [],
  dispatched: [],
  beyondPower: ['crosses-departments'],
  standing: '待派发',
};

export const dispatchSlip: DispatchSlip = {
  ...EVERYWHERE,
  slip: '1',
  unit: '生态环境分局',
  part: 'lead',
  dispatchedAt: DISPATCHED_AT,
  deadlines: deadlinesFrom(DISPATCHED_AT),
  dispatchedBy: '受理中心值班员',
  basis: '属地管理责任清单（第 1 版）第 42 项',
  others: ['市场监督管理局（协办）'],
  moves: ['2026年3月6日 准予延期，办结时限改为2026年3月12日 24:00'],
  signed: { at: on('03-02 09:40'), by: '部门承办丙' },
};

/** Waiting on a desk: to be signed by hand. */
const { signed: _signed, ...unsigned } = dispatchSlip;
export const urgentDispatchSlip: DispatchSlip = {
  ...unsigned,
  urgency: 'urgent',
  deadlines: deadlinesFrom(DISPATCHED_AT, 'urgent'),
  others: [],
  moves: [],
  insteadOf: '20260302-7KQ2M-1（市场监督管理局退单）',
};

export const feedbackSlip: FeedbackSlip = {
  ...EVERYWHERE,
  slip: '1',
  unit: '生态环境分局',
  part: 'lead',
  dispatchedAt: DISPATCHED_AT,
  deadlines: deadlinesFrom(DISPATCHED_AT),
  takenUpAt: on('03-02 14:10'),
  spokenWith: '石桥村村委会主任、反映人（电话）',
  done: '3 月 2 日夜间联合市场监督管理局、镇综合执法办到场检查，查实无照生产、未批先建，当场查封加热炉 2 台、挤出机 1 台，封堵暗管 1 处，取水样 3 份、气样 2 份送县环境监测站。',
  result: '作坊已停产并拆除电源；水样复测达标；对经营者立案 1 件，拟处罚款。后续由镇村每周巡查一次，持续一个月。',
  evidence: [photo('查封现场.jpg', 1_920_113, 'c'), photo('监测报告.pdf', 402_331, 'd')],
  filedBy: '部门承办丙',
  signedBy: '部门签发丁',
  filedAt: on('03-06 16:20'),
  edition: 2,
  reworks: ['仅写“已现场处理”，未附监测结果，请补充后再报。'],
  onTime: true,
  confirmation: { solved: true, remark: '气味已消失，村民认可。', at: on('03-09 09:15') },
  rating: { rating: 'satisfied', speed: 5, attitude: 5, result: 4 },
};
