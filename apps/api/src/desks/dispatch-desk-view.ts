import type { DispatchDeskView } from '@app/contracts';
import type { DispatchDesk, Pile, SlipLine } from '@app/read-models';
import { callLineView } from '../calls/call-line-view.js';
import type { Names } from '../calls/names.js';
import { slipLineView } from './slip-line-view.js';
import type { Today } from './today.js';

const piled = <Line, View>({ lines, count }: Pile<Line>, view: (line: Line) => View) => ({
  lines: lines.map(view),
  count,
});

/** The piles of the dispatch desk, with names. */
export const dispatchDeskView = (
  { awaitingDispatch, returnsToJudge, disputes }: DispatchDesk,
  extensions: Pile<SlipLine>,
  names: Names,
  today: Today,
): DispatchDeskView => {
  const slip = (line: SlipLine) => slipLineView(line, names, today);
  return {
    awaitingDispatch: piled(awaitingDispatch, (line) => callLineView(line, names)),
    returnsToJudge: piled(returnsToJudge, slip),
    disputes: piled(disputes, slip),
    extensionsToJudge: piled(extensions, slip),
  };
};
