import { aside } from './marks';

/** A rate with both its parts: `92.31%（12/13）`; of nothing there is none. */
export const rateText = ({
  numerator,
  denominator,
  rate,
}: {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: string | null;
}): string => (rate === null ? `—${aside('0/0')}` : `${rate}%${aside(`${numerator}/${denominator}`)}`);

const KIB = 1_024;

/** How large a file is: `1.4 MB`. */
export const sizeText = (bytes: number): string =>
  bytes < KIB * KIB ? `${Math.max(1, Math.round(bytes / KIB))} KB` : `${(bytes / KIB / KIB).toFixed(1)} MB`;
