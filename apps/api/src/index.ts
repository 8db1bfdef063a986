export { ApiModule } from './api.module.js';
export { type ApiParts, PARTS, type RateLimits } from './api-parts.js';
export { openApi } from './docs/open-api.js';
export { exportFigures } from './exports/export-figures.js';
export { exportLedger, type LedgerAsked, type LedgerName } from './exports/export-ledger.js';
export type { Exported } from './exports/exported.js';
export { type PreviewedMove, previewMoves } from './rulebook/previewing.js';
export { createApi } from './server/create-api.js';
