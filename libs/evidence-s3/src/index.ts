export { type BucketOptions, openEvidenceBucket } from './bucket-evidence-store.js';
