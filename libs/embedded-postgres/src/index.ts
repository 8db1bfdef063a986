export {
  type EmbeddedPostgres,
  embeddedPostgresFolder,
  hasEmbeddedPostgres,
  startEmbeddedPostgres,
} from './embedded-postgres.js';
