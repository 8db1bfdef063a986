import type { zh } from './township.zh';

export const en: Readonly<Record<keyof typeof zh, string>> = {
  title: 'My township',
  hint: '{unit}: what waits for us first, then where each call stands',
  waiting: 'Waiting for us ({count})',
  nothingWaits: 'Nothing waits for us. Feedback is confirmed within 3 working days; it appears here when it comes.',
  closed: 'Closed ({count}; may be rated for 10 working days)',
  nothingClosed: 'No call is closed yet.',
  going: 'Under way ({count})',
  nothingGoing: 'No call is under way. Raise one for whatever is beyond the township’s power.',
  since: 'since {when}',
  lead: '{unit} leads',
  noLead: 'not dispatched yet',
  feedback: 'Feedback',
  feedbackText: '{unit}: {done}; {result}',
  confirmBy: 'confirm by {when}, or it is deemed confirmed',
  dueOn: '{unit} is due by {when}',
};
