import { toBuffer, toSVG } from 'bwip-js';

const QR = { bcid: 'qrcode', eclevel: 'M' } as const;

/** A QR code as SVG. */
export const squareCodeSvg = (text: string): string => toSVG({ ...QR, text });

/** A QR code as PNG, eight pixels a module. */
export const squareCodePng = (text: string): Promise<Buffer> => toBuffer({ ...QR, text, scale: 8 });
