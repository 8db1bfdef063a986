/** Hours, to the minute, as days, hours and minutes; what is none is left out. */
export const amountsIn = (hours: string): readonly (readonly [unit: string, amount: number])[] => {
  const minutes = Math.round(Number(hours) * 60);
  const all = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor((minutes % 1440) / 60)],
    ['minute', minutes % 60],
  ] as const;
  const some = all.filter(([, amount]) => amount > 0);
  return some.length > 0 ? some : [['minute', 0]];
};
