import type { PublishedDocument } from '../layout/table';
import { fengqiu } from './fengqiu-2024-final';
import { jiaozuo } from './jiaozuo-2023-budget';
import { laocheng } from './laocheng-2024-budget';
import { shilong } from './shilong-2024-budget';
import { yanjin } from './yanjin-2024-budget';

/** The five published documents behind the sample workbooks. */
export const documents: readonly PublishedDocument[] = [yanjin, laocheng, fengqiu, jiaozuo, shilong];
