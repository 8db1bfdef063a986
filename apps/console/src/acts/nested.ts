/** Words by their names; `period.from` is the part `from` of `period`. */
export const nested = (told: readonly (readonly [name: string, word: unknown])[]): Record<string, unknown> => {
  const whole: Record<string, unknown> = {};
  for (const [name, word] of told) {
    const [of = '', part] = name.split('.');
    whole[of] = part === undefined ? word : { ...(whole[of] as object | undefined), [part]: word };
  }
  return whole;
};
