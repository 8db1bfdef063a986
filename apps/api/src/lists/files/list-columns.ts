import type { DutyClass, ListItem, Organisation } from '@app/domain';
import type { UnitCode } from '@app/kernel';

/** The columns of a list in a file, in this order. */
export const COLUMNS = [
  '条目代码',
  '事项',
  '职责类别',
  '情形',
  '主办部门',
  '协办部门',
  '部门职责用语',
  '镇街职责用语',
  '镇街职责',
  '法律依据',
] as const;

export type Column = (typeof COLUMNS)[number];
export type Cells = Readonly<Record<Column, string>>;

export const DUTY_WORDS: Readonly<Record<DutyClass, string>> = { core: '基本', supporting: '配合', reclaimed: '收回' };

const BETWEEN = '；';

export const joined = (parts: readonly string[]): string => parts.join(BETWEEN);

export const parted = (text: string): readonly string[] =>
  text
    .split(/[；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What a unit is called in a file: its name where no other has it, else its code. */
export const unitNames = ({ units }: Organisation): ((code: UnitCode) => string) => {
  const count = new Map<string, number>();
  for (const { name } of units.values()) count.set(name, (count.get(name) ?? 0) + 1);
  return (code) => {
    const name = units.get(code)?.name;
    return name !== undefined && count.get(name) === 1 ? name : code;
  };
};

export const cellsOf = (item: ListItem, named: (code: UnitCode) => string): Cells => ({
  条目代码: item.code,
  事项: item.name,
  职责类别: DUTY_WORDS[item.duty],
  情形: joined(item.scenarios),
  主办部门: item.lead === undefined ? '' : named(item.lead),
  协办部门: joined(item.cooperating.map(named)),
  部门职责用语: joined(item.verbs.departments),
  镇街职责用语: joined(item.verbs.township),
  镇街职责: item.townshipDuty,
  法律依据: item.legalBasis,
});
