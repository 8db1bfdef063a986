export { ApiModule } from './api.module.js';
export { type ApiParts, PARTS, type RateLimits } from './api-parts.js';
export { openApi } from './docs/open-api.js';
export { type PreviewedMove, previewMoves } from './rulebook/previewing.js';
export { createApi } from './server/create-api.js';
export { apiParts } from './start/api-parts.js';
export { type OpenDoor, runApi } from './start/run-api.js';
