import type { Family } from '../disclosure/table';
import { basicExpenditureDetail } from './budget/basic-expenditure-detail';
import { departmentPerformanceTargets } from './budget/department-performance-targets';
import { economicClassificationSummary } from './budget/economic-classification-summary';
import { expenditureSummary } from './budget/expenditure-summary';
import { fiscalAppropriationSummary as budgetFiscalAppropriationSummary } from './budget/fiscal-appropriation-summary';
import { generalPublicBasicExpenditure as budgetBasicExpenditure } from './budget/general-public-basic-expenditure';
import { generalPublicExpenditure as budgetGeneralPublicExpenditure } from './budget/general-public-expenditure';
import { governmentFundExpenditure } from './budget/government-fund-expenditure';
import { governmentProcurement } from './budget/government-procurement';
import { operatingExpenses } from './budget/operating-expenses';
import { projectEconomicDetail } from './budget/project-economic-detail';
import { projectExpenditure } from './budget/project-expenditure';
import { projectPerformanceTargets } from './budget/project-performance-targets';
import { revenueExpenditureSummary as budgetRevenueExpenditureSummary } from './budget/revenue-expenditure-summary';
import { revenueSummary } from './budget/revenue-summary';
import { stateCapitalExpenditure } from './budget/state-capital-expenditure';
import { threePublicExpenses as budgetThreePublicExpenses } from './budget/three-public-expenses';
import { budgetConventions } from './budget/conventions';
import { budgetOutsideWorkbook, budgetTies } from './budget/ties';
import type { RelationDefinition, TableDefinition } from './definition';
import { expenditure } from './final/expenditure';
import { fiscalAppropriationSummary as finalFiscalAppropriationSummary } from './final/fiscal-appropriation-summary';
import { generalPublicBasicExpenditure as finalBasicExpenditure } from './final/general-public-basic-expenditure';
import { generalPublicExpenditure as finalGeneralPublicExpenditure } from './final/general-public-expenditure';
import { governmentFund } from './final/government-fund';
import { revenue } from './final/revenue';
import { revenueExpenditureSummary as finalRevenueExpenditureSummary } from './final/revenue-expenditure-summary';
import { stateCapital } from './final/state-capital';
import { threePublicExpenses as finalThreePublicExpenses } from './final/three-public-expenses';
import { finalConventions } from './final/conventions';
import { finalTies } from './final/ties';

/** A set of tables that are published together, in the order of publication, and the ties between them. */
export interface TableSet {
  readonly family: Family;
  readonly name: string;
  readonly tables: readonly TableDefinition[];
  readonly ties: readonly RelationDefinition[];
  /**
   * What is usually done but not always, so that it serves to fill a table that is not there and never to judge one that
   * is.
   */
  readonly conventions: readonly RelationDefinition[];
  /** Relations of the standard that no worksheet can show. */
  readonly outsideWorkbook: readonly { readonly id: string; readonly title: string; readonly what: string }[];
}

/** 部门预算公开表. */
export const BUDGET: TableSet = {
  family: 'budget',
  name: '部门预算公开表',
  tables: [
    budgetRevenueExpenditureSummary,
    revenueSummary,
    expenditureSummary,
    budgetFiscalAppropriationSummary,
    budgetGeneralPublicExpenditure,
    budgetBasicExpenditure,
    basicExpenditureDetail,
    economicClassificationSummary,
    projectEconomicDetail,
    budgetThreePublicExpenses,
    governmentFundExpenditure,
    stateCapitalExpenditure,
    operatingExpenses,
    projectExpenditure,
    departmentPerformanceTargets,
    projectPerformanceTargets,
    governmentProcurement,
  ],
  ties: budgetTies,
  conventions: budgetConventions,
  outsideWorkbook: budgetOutsideWorkbook,
};

/** 部门决算公开表 (公开01–公开09). */
export const FINAL: TableSet = {
  family: 'final',
  name: '部门决算公开表',
  tables: [
    finalRevenueExpenditureSummary,
    revenue,
    expenditure,
    finalFiscalAppropriationSummary,
    finalGeneralPublicExpenditure,
    finalBasicExpenditure,
    governmentFund,
    stateCapital,
    finalThreePublicExpenses,
  ],
  ties: finalTies,
  conventions: finalConventions,
  outsideWorkbook: [],
};

export const TABLE_SETS: readonly TableSet[] = [BUDGET, FINAL];

/** Every table of the standard. */
export const TABLE_DEFINITIONS: readonly TableDefinition[] = TABLE_SETS.flatMap((set) => set.tables);
