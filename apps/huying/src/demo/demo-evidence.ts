import { createHash } from 'node:crypto';
import type { Evidence } from '@app/domain';

/** A file that slips of the demo county cite; its text says that it is made up. */
export interface DemoEvidence extends Evidence {
  readonly text: string;
}

const TEXTS: Readonly<Record<string, string>> = {
  '现场巡查记录.txt': '演示文件。巡查时间、地点、发现问题与劝阻经过。',
  '网格员照片说明.txt': '演示文件。照片三张：全景、近景、门牌。',
  '责令改正通知书.txt': '演示文件。责令当事人限期改正违法行为。',
  '复查记录.txt': '演示文件。复查时现场已恢复原状。',
  '联合执法工作记录.txt': '演示文件。参加单位、分工与处置结果。',
  '检测报告摘要.txt': '演示文件。监测点位、监测结果与限值。',
};

const asEvidence = ([name, text]: readonly [string, string]): DemoEvidence => ({
  name,
  text,
  size: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

const WRITTEN_ANSWERS: Readonly<Record<string, string>> = {
  '镇街书面意见.txt': '演示文件。就派驻机构负责人任职、调动征求意见的书面答复。',
};

/** What townships answer in writing when they are asked for their consent. */
export const demoWrittenAnswers = (): readonly DemoEvidence[] => Object.entries(WRITTEN_ANSWERS).map(asEvidence);

/** The files to be put into the evidence store of a demo county. */
export const demoEvidence = (): readonly DemoEvidence[] => Object.entries(TEXTS).map(asEvidence);
