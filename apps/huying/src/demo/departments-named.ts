import { DEPARTMENTS, type Department } from './departments.js';

const firstMention = (text: string, { calledBy }: Department): number =>
  Math.min(...calledBy.map((word) => text.indexOf(word)).filter((place) => place >= 0));

/** The departments of the demo county that a list's words name, in the order of the words: 城管、建设等部门 names two. */
export const departmentsNamed = (text: string): readonly Department[] =>
  DEPARTMENTS.map((department) => ({ department, place: firstMention(withoutGovernments(text), department) }))
    .filter(({ place }) => Number.isFinite(place))
    .toSorted((one, other) => one.place - other.place)
    .map(({ department }) => department);

// 人民政府 holds 民政, and is no department
const withoutGovernments = (text: string): string => text.replaceAll('人民政府', '政府');
