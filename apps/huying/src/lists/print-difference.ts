import type { ChangedField, ListDifference } from '@app/domain';

const FIELDS: Readonly<Record<ChangedField['field'], string>> = {
  name: '事项',
  duty: '职责类别',
  scenarios: '情形',
  lead: '主办',
  cooperating: '协办',
  verbs: '职责用语',
  townshipDuty: '镇街职责',
  legalBasis: '法律依据',
};

const inWords = (value: unknown): string => {
  if (value === undefined || value === '') return '（空）';
  if (typeof value === 'string') return value;
  return Object.values(value as object)
    .flat()
    .join('；');
};

const printField = ({ field, before, after }: ChangedField): void =>
  console.log(`    ${FIELDS[field]}：${inWords(before)} → ${inWords(after)}`);

/** What one version says otherwise than another, line by line. */
export const printDifference = ({ added, removed, changed }: ListDifference): void => {
  for (const { code, name } of added) console.log(`+ ${code} ${name}`);
  for (const { code, name } of removed) console.log(`- ${code} ${name}`);
  for (const { code, name, fields } of changed) {
    console.log(`~ ${code} ${name}`);
    for (const field of fields) printField(field);
  }
  console.log(
    `新增 ${added.length}，删去 ${removed.length}，改写 ${changed.length} · ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  );
};
