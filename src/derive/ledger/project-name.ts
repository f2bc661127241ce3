import type { Entry } from './entries';

/** What a project is called in a list; basic expenditure that names no project goes by its 支出类型. */
export function projectName({ project, type }: Entry): string {
  return project.name || project.code || (type ?? '');
}
