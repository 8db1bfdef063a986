import type { ProblemTable } from './problem-row.js';

export const doorProblems = {
  'address.unknown': {
    status: 404,
    rule: { zh: '没有这个地址', en: 'There is no such address' },
    remedy: { zh: '请对照 /api/openapi.json', en: 'See /api/openapi.json' },
  },
  'method.not-allowed': {
    status: 405,
    rule: { zh: '此地址不支持这种操作', en: 'The address does not know this method' },
    remedy: { zh: '请对照 /api/openapi.json', en: 'See /api/openapi.json' },
  },
  'body.not-json': {
    status: 400,
    rule: { zh: '提交内容不是有效的 JSON', en: 'The body is not JSON' },
    remedy: { zh: '请以 application/json 提交', en: 'Send application/json' },
  },
  'body.invalid': {
    status: 422,
    rule: { zh: '提交内容不符合要求', en: 'The body does not have the form that is asked for' },
    remedy: {
      zh: '请按所列各项改正；不认识的字段不予接受',
      en: 'Mend the fields that are listed; unknown ones are refused',
    },
  },
  'body.too-large': {
    status: 413,
    rule: { zh: '提交内容太大', en: 'The body is too large' },
    remedy: { zh: '请控制在 256 KiB 以内；附件请另行上传', en: 'Keep it within 256 KiB; evidence is uploaded apart' },
  },
  'query.invalid': {
    status: 400,
    rule: { zh: '查询条件不符合要求', en: 'The query does not have the form that is asked for' },
    remedy: { zh: '请按所列各项改正', en: 'Mend the parameters that are listed' },
  },
  'position.not-reached': {
    status: 400,
    rule: { zh: '日志还没有走到 after 所说的位置', en: 'The log has not come to the position that after names' },
    remedy: {
      zh: '请填写写入操作返回的 position；日志现在到 {head}',
      en: 'Send the position that a write answered; the log now ends at {head}',
    },
  },
  'media-type.not-accepted': {
    status: 415,
    rule: { zh: '不接受这种内容类型', en: 'This media type is not accepted' },
    remedy: {
      zh: '请以 application/json 提交；附件请用 multipart/form-data',
      en: 'Send application/json; evidence as multipart/form-data',
    },
  },
  'precondition.invalid': {
    status: 400,
    rule: { zh: 'If-Match 须为带引号的版本号', en: 'If-Match is a revision in quotes' },
    remedy: { zh: '请填写如 "7" 的版本号，取自呼叫单的 ETag', en: 'Send one like "7", as the ETag of the call tells' },
  },
  'command.id-invalid': {
    status: 400,
    rule: { zh: 'Idempotency-Key 须为 1 至 200 个字符', en: 'Idempotency-Key has 1 to 200 characters' },
    remedy: {
      zh: '请为每个新操作生成一个新的，例如 UUID，重试时沿用',
      en: 'Make a new one for each new command, a UUID for instance, and keep it when you try again',
    },
  },
  'command.id-reused': {
    status: 422,
    rule: { zh: '同一个 Idempotency-Key 已用于另一操作', en: 'This Idempotency-Key belongs to another command' },
    remedy: { zh: '请为新操作换一个新的', en: 'Take a new one for a new command' },
  },
  'rate.limited': {
    status: 429,
    rule: { zh: '请求过于频繁', en: 'Too many requests' },
    remedy: { zh: '请于 {retryAfter} 秒后再试', en: 'Try again in {retryAfter} seconds' },
    retryAfter: 10,
  },
  'store.unavailable': {
    status: 503,
    rule: { zh: '暂时无法写入，操作没有保存', en: 'Nothing can be stored at the moment, and nothing was' },
    remedy: { zh: '请稍后以同一 Idempotency-Key 重试', en: 'Try again with the same Idempotency-Key' },
    retryAfter: 5,
  },
  'store.contended': {
    status: 503,
    rule: { zh: '同时办理的人太多，操作没有保存', en: 'Too many act on this at once, and nothing was stored' },
    remedy: { zh: '请稍后以同一 Idempotency-Key 重试', en: 'Try again with the same Idempotency-Key' },
    retryAfter: 1,
  },
  'read-model.behind': {
    status: 503,
    rule: { zh: '操作已保存，页面数据还在更新', en: 'Your change is stored; what you read is not there yet' },
    remedy: { zh: '请稍后刷新，不要重复提交', en: 'Read again in a moment; do not send it twice' },
    retryAfter: 2,
  },
  'server.failed': {
    status: 500,
    rule: { zh: '系统出错，已记录', en: 'Something broke on our side and is recorded' },
    remedy: {
      zh: '请稍后重试；仍不行时请把编号告诉系统管理员',
      en: 'Try again later; if it stays so, tell the admin the number',
    },
  },
} as const satisfies ProblemTable;
