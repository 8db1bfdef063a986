import { EvidenceView } from '../evidence.js';
import { route } from '../route.js';
import { API } from './api.js';

const tag = '附件 Evidence';

export const evidenceRoutes = {
  upload: route({
    method: 'POST',
    path: `${API}/evidence`,
    tag,
    said: { zh: '上传附件；同样的内容只存一份', en: 'Upload a file; the same content is kept once' },
    upload: true,
    answers: { 201: EvidenceView },
  }),
  download: route({
    method: 'GET',
    path: `${API}/evidence/{sha256}`,
    tag,
    said: { zh: '下载附件，须能查看引用它的呼叫单', en: 'A file, for whoever may read a call that cites it' },
    answers: { 200: { media: 'application/octet-stream' } },
  }),
} as const;
