import type { zh } from './in-tray.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'In-tray',
  nothing: 'No slip waits for your unit. A new one appears here by itself.',
};
