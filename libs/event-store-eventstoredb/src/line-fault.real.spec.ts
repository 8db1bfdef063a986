import { lineFaultOf } from '@app/event-store-eventstoredb';
import { type EncryptedLine, type EventStoreDbStandIn, layEncryptedLine, startEventStoreDbStandIn } from '@app/testing';

let standIn: EventStoreDbStandIn;
let line: EncryptedLine;

beforeAll(async () => {
  standIn = await startEventStoreDbStandIn();
  line = await layEncryptedLine(standIn.port);
});
afterAll(async () => {
  await line.close();
  await standIn.stop();
});

const at = (port: number): string => `127.0.0.1:${port}`;

describe('the line to the log', () => {
  test('is well under the right certificate, and when nobody asked for encryption', async () => {
    expect(await lineFaultOf(`esdb://${at(line.port)}?tls=true&tlsCAFile=${line.caFile}`)).toBeUndefined();
    expect(await lineFaultOf(`esdb://${at(line.port)}?tlsVerifyCert=false`)).toBeUndefined();
    expect(await lineFaultOf(standIn.url)).toBeUndefined();
  });

  test('of an authority that nobody named is not trusted', async () => {
    const fault = await lineFaultOf(`esdb://admin:changeit@${at(line.port)}?tls=true`);
    expect(fault).toEqual({ is: 'certificate not trusted', host: at(line.port), why: expect.stringContaining('self') });
  });

  test('of a server whose certificate bears another name is that of another host', async () => {
    const elsewhere = await layEncryptedLine(standIn.port, 'DNS:log.elsewhere.example');
    const fault = await lineFaultOf(`esdb://${at(elsewhere.port)}?tls=true&tlsCAFile=${elsewhere.caFile}`);
    await elsewhere.close();
    const why = expect.stringContaining('127.0.0.1');
    expect(fault).toEqual({ is: 'certificate of another host', host: at(elsewhere.port), why });
  });

  test('is not encrypted where encryption was asked for', async () => {
    expect(await lineFaultOf(`esdb://${at(standIn.port)}`)).toEqual({
      is: 'no encryption there',
      host: at(standIn.port),
    });
  });

  test('takes encryption only where none was asked for', async () => {
    const fault = await lineFaultOf(`esdb+discover://${at(line.port)}?tls=false`);
    expect(fault).toEqual({ is: 'encryption only', host: at(line.port) });
  });

  test('of a server that is away, or of a cluster with one node that is well, has no fault', async () => {
    expect(await lineFaultOf('esdb://127.0.0.1:1')).toBeUndefined();
    const cluster = `esdb://${at(standIn.port)},${at(line.port)}?tls=true&tlsCAFile=${line.caFile}`;
    expect(await lineFaultOf(cluster)).toBeUndefined();
  });
});
