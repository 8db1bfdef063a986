import type { zh } from './limits.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'Limits',
  hint: 'Version {version}, since {from}. A new version holds for slips dispatched later.',
  inForce: 'Limits of the newest version',
  urgency: 'Class',
  respond: 'respond',
  onSite: 'on site',
  close: 'close',
  return: 'return',
  versions: 'Versions',
  version: 'version {version}, since {from}',
  change: 'Change the limits of a class',
  whichUrgency: 'Which class',
  effectiveFrom: 'Takes effect on',
  explain: 'Which day it is due, and why',
  dispatchedAt: 'Dispatched at',
  reckon: 'Reckon',
  due: '{which}: by {when}',
};
