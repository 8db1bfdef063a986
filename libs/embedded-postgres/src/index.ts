export {
  type EmbeddedPostgres,
  embeddedPostgresFolder,
  hasEmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
export { type KeptPostgres, keepEmbeddedPostgres, type ToldOfRestart } from './keep-embedded-postgres.js';
