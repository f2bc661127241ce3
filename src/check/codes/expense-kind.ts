import type { Column, Part } from '../../disclosure/table';
import { classesHeaded, expenseKindOf, type ExpenseKind } from '../../standard/codes/expense-kinds';
import type { Finding } from '../finding';
import { codeFinding, printedSubject } from './code-finding';
import type { CodedRow, UnitBlock } from './coded-row';

/** What a column says of the subjects that may stand in it. */
interface Claim {
  readonly kind: ExpenseKind | undefined;
  readonly classes: readonly string[];
}

const KINDS: Readonly<Record<string, ExpenseKind>> = { 人员经费: 'personnel', 公用经费: 'operating' };

/**
 * An amount of 工资福利支出 stands under 人员经费 and not under 公用经费, and under its own 类 where the columns are headed by
 * them. Only rows that nothing is added into are looked at: sums above them repeat the fault.
 * Source: the columns of 预算06表 and the sums under 公开06表.
 */
export function checkExpenseKinds({ table, part, rows }: UnitBlock): readonly Finding[] {
  const claims = claimsOf(part);
  if (claims.every((claim) => claim === undefined)) return [];
  const parents = new Set(part.rows.map(({ parent }) => parent));
  const positions = new Map(part.rows.map((row, at) => [row, at]));
  return rows.flatMap((coded) => {
    if (coded.classification !== 'department' || parents.has(positions.get(coded.row))) return [];
    return coded.row.figures.flatMap((figure, at): readonly Finding[] => {
      const claim = claims[at];
      if (!claim || figure.state !== 'amount' || figure.value.isZero() || belongs(coded, claim)) return [];
      const column = part.columns[at]!.path.at(-1)!;
      const data = {
        subject: printedSubject(coded),
        column,
        kind: claim.classes.length > 0 ? 'class' : expenseKindOf(coded.code),
        unit: table.unit?.name,
      };
      return [
        {
          ...codeFinding('expense-kind-differs', 'warning', table, data, [figure.place, ...coded.printed.places]),
          actual: figure.value.toFixed(Math.max(figure.decimals, 0)),
        },
      ];
    });
  });
}

function belongs({ code }: CodedRow, { kind, classes }: Claim): boolean {
  if (classes.length > 0) return classes.includes(code.slice(0, 3));
  return kind === expenseKindOf(code);
}

function claimsOf({ columns }: Part): readonly (Claim | undefined)[] {
  const headed = columns.map(({ path }) => classesHeaded(path.at(-1) ?? ''));
  // A single such name (其他支出) may mean something else; a row of them is the classification.
  const byClass = headed.filter((classes) => classes.length > 0).length > 1;
  return columns.map(({ path }: Column, at) => {
    const classes = byClass ? headed[at]! : [];
    const kind = path.map((name) => KINDS[name]).find((known) => known !== undefined);
    return classes.length > 0 || kind !== undefined ? { kind, classes } : undefined;
  });
}
