/** All of filling that computes, fetched when it is first needed. */
export { planFill } from '../../derive/fill/plan-fill';
export { templateOf } from '../../derive/template';
export { inspect } from '../../inspect';
export { latestYear } from '../../standard/codes/latest-year';
export { survey } from './survey';
