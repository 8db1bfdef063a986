export { ApiModule } from './api.module.js';
export { type ApiParts, PARTS, type RateLimits } from './api-parts.js';
export { openApi } from './docs/open-api.js';
export { readListFile } from './lists/files/read-list-file.js';
export { type ListFormat, writeListFile } from './lists/files/write-list-file.js';
export { type PreviewedMove, previewMoves } from './rulebook/previewing.js';
export { createApi } from './server/create-api.js';
