import type { Fault, Slip } from './check/fault.js';

const HOW: Readonly<Record<Slip, string>> = {
  'cut off': '截尾未进位',
  'rounded up': '多进了一位',
  'does not follow': '与分子分母不符',
};

const plus = (columns: readonly string[]): string => columns.join('+');

/** A fault in one line, for whoever has to mend it. */
export const faultWords = (fault: Fault): string => {
  switch (fault.is) {
    case 'rate': {
      const { row, column, printed, should, exact, numerator, denominator, how } = fault;
      return `${row}“${column}”印作 ${printed}，${numerator}÷${denominator}=${exact}，应为 ${should}（${HOW[how]}）`;
    }
    case 'sum': {
      const { row, left, leftSum, right, rightSum } = fault;
      return `${row}“${plus(left)}”为 ${leftSum}，“${plus(right)}”为 ${rightSum}，相差 ${Math.abs(leftSum - rightSum)}`;
    }
    case 'total':
      return `“${fault.row}”行“${fault.column}”印作 ${fault.printed}，各行相加为 ${fault.should}`;
  }
};
