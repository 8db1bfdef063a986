export const PERSONAL_KINDS = [
  'identity-number',
  'telephone',
  'account-number',
  'plate-number',
  'address',
  'name',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Whom the words are about, if that is known. */
export interface Person {
  readonly name?: string;
}

/** Words that name a person, or lead to one. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly words: string;
}

const NUMERAL = '[\\d零一二三四五六七八九十百]+';
const SURNAME =
  '[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]';
const GIVEN = '(?:(?![某的等了在和与及是为有被将已])\\p{Script=Han}){1,2}';
const OF_PEOPLE =
  '(?<=村民|居民|业主|户主|当事人|反映人|投诉人|举报人|经营者|负责人|老人|网格员|群众|住户|租户|患者|家长)';
const COMMON = '(?!方便|方面|高兴|高度|安全|金额|白天|任何|万元|向政|武装|石材|江边|马上|马路|钟点)';

/** Found one after the other, the longest numbers first. */
const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['identity-number', /(?<!\d)\d{6}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu],
  ['account-number', /(?<!\d)\d{15,}(?!\d)/gu],
  ['telephone', /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d){8}(?!\d)/gu],
  ['telephone', /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/gu],
  ['telephone', /(?<=(?:电话|手机|联系方式)[：:为是 ]{0,2})\d{7,11}(?!\d)/gu],
  [
    'plate-number',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•\- ]?[A-HJ-NP-Z0-9]{5,6}/gu,
  ],
  ['address', new RegExp(`${NUMERAL}(?:号楼|号|幢|栋|座)?${NUMERAL}单元(?:${NUMERAL}(?:室|户|号)?)?`, 'gu')],
  ['address', new RegExp(`${NUMERAL}(?:号楼|号|幢|栋|座)${NUMERAL}(?:室|户)`, 'gu')],
  ['address', new RegExp(`(?<=路|街|巷|弄|村|组|社区|小区|庄|屯)${NUMERAL}号(?!线|楼|令)`, 'gu')],
  ['name', new RegExp(`${OF_PEOPLE}${COMMON}${SURNAME}${GIVEN}(?=[\\s，。、；：！？,;:（(）)的等和与及在]|$)`, 'gu')],
  ['name', new RegExp(`${COMMON}${SURNAME}${GIVEN}(?=先生|女士|师傅|大爷|大妈|大姐|阿姨|同志)`, 'gu')],
];

const MASKS: Readonly<Record<PersonalKind, (words: string) => string>> = {
  'identity-number': () => '（证件号略）',
  'account-number': () => '（号码略）',
  telephone: () => '（电话略）',
  'plate-number': () => '（车牌略）',
  address: () => '（门牌略）',
  name: (words) => `${[...words][0]}某`,
};

const withPlainDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

const literally = (words: string): RegExp => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gu');

const patternsFor = ({ name = '' }: Person) =>
  [...name.trim()].length < 2 ? PATTERNS : [['name', literally(name.trim())] as const, ...PATTERNS];

/** A text without what names a person, and what was taken out of it. */
export const withoutPersonalData = (
  text: string,
  person: Person = {},
): { readonly text: string; readonly found: readonly PersonalData[] } => {
  const found: PersonalData[] = [];
  const masked = patternsFor(person).reduce(
    (so, [kind, pattern]) =>
      so.replace(pattern, (words) => {
        found.push({ kind, words });
        return MASKS[kind](words);
      }),
    withPlainDigits(text),
  );
  return { text: masked, found };
};

/** What in a text names a person: numbers, plates, house numbers, and names as far as they can be known. */
export const personalDataIn = (text: string, person?: Person): readonly PersonalData[] =>
  withoutPersonalData(text, person).found;
