import { signInStoreContract } from '@app/testing';
import { inMemorySignInStore } from './in-memory-sign-in-store.js';

signInStoreContract('the store in memory', async () => ({ store: inMemorySignInStore() }));
