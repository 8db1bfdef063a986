/** A quotient of whole numbers as decimal text, rounded half up: `quotient(1n, 8n, 2)` is `0.13`. Neither may be negative. */
export const quotient = (numerator: bigint, denominator: bigint, decimals: number): string => {
  const scaled = 2n * numerator * 10n ** BigInt(decimals);
  const digits = ((scaled + denominator) / (2n * denominator)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** A share of a hundred, rounded half up: `percent(2, 3)` is `66.67`; of nothing there is no share. */
export const percent = (numerator: number, denominator: number, decimals = 2): string | null =>
  denominator === 0 ? null : quotient(100n * BigInt(numerator), BigInt(denominator), decimals);
