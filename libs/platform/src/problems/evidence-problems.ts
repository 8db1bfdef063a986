import type { ProblemTable } from './problem-row.js';

export const evidenceProblems = {
  'evidence.unknown': {
    status: 404,
    rule: { zh: '没有这个附件', en: 'There is no such evidence' },
    remedy: { zh: '请核对附件，或重新上传', en: 'Check the reference, or upload the file again' },
  },
  'evidence.broken-off': {
    status: 400,
    rule: { zh: '附件没有传完', en: 'The upload broke off' },
    remedy: { zh: '请重新上传', en: 'Upload the file again' },
  },
  'evidence.missing': {
    status: 422,
    rule: { zh: '引用的附件没有上传', en: 'The evidence that is cited was never uploaded' },
    remedy: { zh: '请先上传附件，再引用它的 sha256', en: 'Upload the file first, then cite its sha256' },
  },
  'evidence.not-yours-to-cite': {
    status: 403,
    rule: {
      zh: '只能引用自己上传的附件，或自己有权查看的附件',
      en: 'Evidence is cited by whoever uploaded it, or may read something that cites it',
    },
    remedy: { zh: '请先由本人上传“{name}”，再引用', en: 'Upload {name} yourself first, then cite it' },
  },
  'evidence.kind-not-accepted': {
    status: 415,
    rule: { zh: '不接受这类附件', en: 'Evidence of this kind is not accepted' },
    remedy: { zh: '请使用以下格式之一：{accepted}', en: 'Send one of: {accepted}' },
  },
  'evidence.not-what-its-name-says': {
    status: 415,
    rule: { zh: '附件内容与文件名或声明的类型不符', en: 'The file is not what its name or declared type says' },
    remedy: {
      zh: '请用正确的扩展名保存后重新上传；内容识别为：{found}',
      en: 'Save it under its right ending and send it again; it was found to be: {found}',
    },
  },
  'evidence.too-large': {
    status: 413,
    rule: { zh: '附件太大', en: 'The file is too large' },
    remedy: { zh: '请压缩或拆分到 {mostMib} MiB 以内', en: 'Make it {mostMib} MiB or smaller' },
  },
  'evidence.empty': {
    status: 422,
    rule: { zh: '附件是空的', en: 'The file is empty' },
    remedy: { zh: '请选择有内容的文件', en: 'Choose a file with something in it' },
  },
  'evidence.no-room': {
    status: 507,
    rule: { zh: '服务器存储空间已满，附件没有保存', en: 'The disk is full and the file was not kept' },
    remedy: { zh: '请联系系统管理员腾出空间后重试', en: 'Ask the admin to make room, then try again' },
  },
} as const satisfies ProblemTable;
