export const zh = {
  title: '收件台',
  nothing: '没有待办的派发单。受理中心派来新单时，这里会自己出现。',
} as const;
