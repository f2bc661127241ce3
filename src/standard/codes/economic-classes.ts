import { classesOf } from './rows';

/** The 类 of 部门预算支出经济分类科目 that are in force, by code. Read from the list that all lookups use. */
export const ECONOMIC_CLASSES: ReadonlyMap<string, string> = new Map(
  classesOf('department')
    .filter(({ validity }) => validity.to === undefined)
    .map(({ code, name }) => [code, name]),
);
