import { fixedDays, noticeBody } from '../src/desks/calendar/notice-body.js';

const NOTICE = { year: 2027, holidays: [], makeUp: [], expected: [] };

test('a holiday rests from its first day to its last, across the new year too', () => {
  const { rest, names } = noticeBody({
    ...NOTICE,
    holidays: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }],
  });
  expect(rest).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  expect(names).toEqual({ '2026-12-31': '元旦', '2027-01-01': '元旦', '2027-01-02': '元旦' });
});

test('a holiday that ends before it begins, or is not told whole, rests on no day', () => {
  const holidays = [
    { name: '倒着的', from: '2027-05-05', to: '2027-05-01' },
    { name: '没填完', from: '2027-05-01', to: '' },
  ];
  expect(noticeBody({ ...NOTICE, holidays }).rest).toEqual([]);
});

test('a notice is of its year, and the year after is counted from what the law foretells', () => {
  const body = noticeBody({ ...NOTICE, makeUp: ['2027-02-13', ''], expected: fixedDays(2028) });
  expect(body).toMatchObject({
    years: [2027],
    knownUntil: '2027-12-31',
    horizon: '2028-12-31',
    makeUp: ['2027-02-13'],
    expected: ['2028-01-01', '2028-05-01', '2028-05-02', '2028-10-01', '2028-10-02', '2028-10-03'],
  });
});
