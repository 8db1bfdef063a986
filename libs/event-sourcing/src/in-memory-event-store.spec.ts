import { inMemoryEventStore, START } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { eventStoreContract, newEvent } from '@app/testing';

eventStoreContract('the store in memory', async () => ({ store: inMemoryEventStore() }));

describe('the store in memory', () => {
  test('an empty log ends at zero', async () => {
    expect(await inMemoryEventStore().head()).toBe(START);
  });

  test('what is recorded is stamped by the clock it was given', async () => {
    const store = inMemoryEventStore(() => instant('2026-03-02T01:00:00Z'));
    await store.append('call-1', 'any', [newEvent()]);
    expect(await store.last('call-1')).toMatchObject({ recordedAt: '2026-03-02T01:00:00.000Z' });
  });

  test('what a writer changes afterwards is not changed in the log', async () => {
    const store = inMemoryEventStore();
    const data = { words: 'as said' };
    await store.append('call-1', 'any', [newEvent(data)]);
    data.words = 'as wished';
    expect(await store.last('call-1')).toMatchObject({ data: { words: 'as said' } });
  });
});
