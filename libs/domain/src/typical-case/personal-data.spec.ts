import { personalDataIn, withoutPersonalData } from './personal-data.js';

const kinds = (text: string, person?: { readonly name: string }) =>
  personalDataIn(text, person).map(({ kind, words }) => [kind, words]);

describe('what names a person', () => {
  test.each([
    ['请拨打13812345678联系', 'telephone', '13812345678'],
    ['手机 138 1234 5678', 'telephone', '138 1234 5678'],
    ['座机0576-84123456', 'telephone', '0576-84123456'],
    ['联系方式：84123456', 'telephone', '84123456'],
    ['全角１３８１２３４５６７８', 'telephone', '13812345678'],
    ['身份证 33108219800101123X', 'identity-number', '33108219800101123X'],
    ['卡号6222021234567890123', 'account-number', '6222021234567890123'],
    ['货车浙J·12345停在路口', 'plate-number', '浙J·12345'],
    ['住东门小区3号楼2单元501室', 'address', '3号楼2单元501室'],
    ['解放路128号门口', 'address', '128号'],
    ['石桥村十二号后院', 'address', '十二号'],
    ['村民张三丰，反映', 'name', '张三丰'],
    ['经营者李强等人', 'name', '李强'],
    ['感谢王建国师傅', 'name', '王建国'],
  ])('is found in %s', (text, kind, words) => {
    expect(kinds(text)).toEqual([[kind, words]]);
  });

  test('is the name of the person served, wherever it stands', () => {
    expect(kinds('到场后欧阳某甲确认', { name: '欧阳某甲' })).toEqual([['name', '欧阳某甲']]);
    expect(kinds('到场后欧阳某甲确认')).toEqual([]);
  });

  test.each([
    '3月2日夜间查封加热炉2台，取水样3份，监测值0.35毫克/升',
    '属地管理责任清单第42项，12345热线转来',
    '村民张某反映，李某某确认；居民方便，群众高兴。',
    '南街社区3号楼外墙脱落，涉及120户，依据县政府办〔2026〕3号文',
    '市场监督管理局、高速路口、黄土岭、白天施工',
  ])('is not found in %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('is masked, and the rest stays as it was', () => {
    const { text, found } = withoutPersonalData('村民张三丰（13812345678）住解放路12号，反映异味。');
    expect(text).toBe('村民张某（（电话略））住解放路（门牌略），反映异味。');
    expect(found).toHaveLength(3);
    expect(personalDataIn(text)).toEqual([]);
  });
});
