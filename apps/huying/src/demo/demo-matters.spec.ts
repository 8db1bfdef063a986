import { demoMatters } from './demo-matters.js';
import { DEPARTMENTS } from './departments.js';
import { departmentsNamed } from './departments-named.js';
import { readResponsibilityList } from './responsibility-list.js';

const idsNamed = (text: string) => departmentsNamed(text).map(({ id }) => id);

describe('the responsibility list of the demo county', () => {
  test('keeps all 79 items with where each was published', () => {
    const list = readResponsibilityList();
    expect(list.length).toBe(79);
    expect(list.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(list.map(({ item }) => item)).size).toBe(79);
  });

  test('names a department of the county in every lead but those that leave it to the ground', () => {
    const unnamed = readResponsibilityList().filter(
      ({ leadDepartment }) => departmentsNamed(leadDepartment).length === 0,
    );
    expect(unnamed.map(({ leadDepartment }) => leadDepartment)).toEqual([
      '各镇(街道)、园区',
      '各乡(镇)人民政府、街道办事处',
      '各乡镇人民政府(禁烧工作)',
      '区(市、县)人民政府(管委会)及相关行政管理部门',
      '乡(镇)人民政府(审核批准)',
    ]);
  });

  test.each([
    ['规划部门', ['ziran']],
    ['城管、建设等部门', ['zongfa', 'zhujian']],
    ['市城乡规划管理局、市住建局', ['ziran', 'zhujian']],
    ['市市政行政管理部门(燃气主管)', ['zhujian']],
    ['区市容环境卫生管理处', ['zongfa', 'weijian']],
    ['公安交警大队', ['gongan']],
    ['县农业农村局', ['nongye']],
    ['相关部门(联合出具证明)', []],
  ])('%s is %j', (words, ids) => {
    expect(idsNamed(words)).toEqual(ids);
  });

  test('becomes matters that cite their item, with a lead that is nobody’s own helper', () => {
    const matters = demoMatters();
    expect(matters.length).toBe(78);
    expect(matters.filter(({ lead, cooperating }) => cooperating.includes(lead))).toEqual([]);
    expect(matters.find(({ matter }) => matter.startsWith('无照经营烧烤'))).toMatchObject({
      lead: '990123-shichang',
      cooperating: ['990123-zongfa', '990123-shengtai', '990123-gongan'],
      basis: { list: '属地管理责任清单', version: 1, item: '76' },
    });
  });

  test('calls on departments that the county has', () => {
    const codes = DEPARTMENTS.map(({ code }) => code);
    const called = demoMatters().flatMap(({ lead, cooperating }) => [lead, ...cooperating]);
    expect(called.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
