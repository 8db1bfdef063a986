import type { Fault, Slip, Suspect } from './check/fault.js';

const HOW: Readonly<Record<Slip, string>> = {
  'cut off': '截尾未进位',
  'rounded up': '多进了一位',
  'does not follow': '与分子分母不符',
};

const plus = (columns: readonly string[]): string => columns.join('+');

type SumFault = Extract<Fault, { is: 'sum' }>;

const suspectWords = ({ column, printed, wouldBe }: Suspect): string => `“${column}”${printed} 应为 ${wouldBe}`;

const explainedWords = ({ explainedBy }: SumFault): string =>
  explainedBy.length === 0 ? '' : `（恰为“${explainedBy.join('”或“')}”）`;

/** A fault in one line, for whoever has to mend it. */
export const faultWords = (fault: Fault): string => {
  switch (fault.is) {
    case 'rate': {
      const { row, column, printed, should, exact, numerator, denominator, how } = fault;
      return `${row}“${column}”印作 ${printed}，${numerator}÷${denominator}=${exact}，应为 ${should}（${HOW[how]}）`;
    }
    case 'sum': {
      const { row, left, leftSum, right, rightSum } = fault;
      const gap = `${row}“${plus(left)}”为 ${leftSum}，“${plus(right)}”为 ${rightSum}，相差 ${Math.abs(leftSum - rightSum)}`;
      return `${gap}${explainedWords(fault)}；若只错一处：${fault.suspects.map(suspectWords).join('，或')}`;
    }
    case 'total':
      return `“${fault.row}”行“${fault.column}”印作 ${fault.printed}，各行相加为 ${fault.should}`;
  }
};
