import { type LineFault, lineFaultOf } from '@app/event-store-eventstoredb';
import { type Settings, SettingsError, type Wording } from '@app/platform';

const SETTING = 'EVENTSTOREDB_URL';

/** What makes the address of the log unusable although nobody is away: the encryption of the line. */
export const logUnusable = async (
  settings: Pick<Settings, 'eventStore' | 'eventStoreDbUrl'>,
): Promise<SettingsError | undefined> => {
  const { eventStore, eventStoreDbUrl } = settings;
  if (eventStore !== 'eventstoredb' || eventStoreDbUrl === undefined) return undefined;
  const fault = await lineFaultOf(eventStoreDbUrl);
  return fault && new SettingsError([{ setting: SETTING, ...wordsFor(fault) }]);
};

const wordsFor = (fault: LineFault): Wording => {
  const { host } = fault;
  switch (fault.is) {
    case 'certificate not trusted':
      return {
        zh: `不信任日志服务器 ${host} 的证书（${fault.why}）：用 EVENTSTOREDB_URL 的 tlsCAFile 指明签发它的机构`,
        en: `the certificate of the log at ${host} is not trusted (${fault.why}): name who signed it by tlsCAFile in ${SETTING}`,
      };
    case 'certificate of another host':
      return {
        zh: `日志服务器 ${host} 的证书不是为这个地址签发的（${fault.why}）：在 EVENTSTOREDB_URL 中写证书所载的主机名`,
        en: `the certificate of the log at ${host} is for another address (${fault.why}): write the host that it bears in ${SETTING}`,
      };
    case 'no encryption there':
      return {
        zh: `日志服务器 ${host} 的连接不加密：在 EVENTSTOREDB_URL 中写 tls=false，或为它配上证书`,
        en: `the log at ${host} does not encrypt its line: write tls=false in ${SETTING}, or give it a certificate`,
      };
    case 'encryption only':
      return {
        zh: `日志服务器 ${host} 只接受加密的连接：去掉 EVENTSTOREDB_URL 中的 tls=false`,
        en: `the log at ${host} takes an encrypted line only: remove tls=false from ${SETTING}`,
      };
  }
};
