/** The quarter that was over last on a day: `2026-Q1` on the first of April. */
export const latestQuarter = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`;
};
