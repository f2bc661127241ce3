/** What a group or a column says of the year of its figures: 上年预算数, 2023年执行数, 本年预算数. */
const OF_A_YEAR =
  /^(?:(上年度?|去年)|(本年度?)|(20\d\d)年度?)(?:预算|执行|决算|实际|完成|批复)?(?:数|金额|情况)?(?:\((?:万元|元)\))?$/;

/**
 * Which columns show an earlier year than others that say the same otherwise: `texts` are the words over each column,
 * from the outermost group to the column itself.
 */
export function columnsOfEarlierYears(texts: readonly (readonly string[])[]): ReadonlySet<number> {
  const latest = new Map<string, number>();
  const dated = texts.map((words) => {
    const years = words.map(yearIn);
    const at = years.findIndex((year) => year !== undefined);
    if (at < 0) return undefined;
    const meaning = words.filter((_, level) => level !== at).join('›');
    const year = years[at]!;
    latest.set(meaning, Math.max(year, latest.get(meaning) ?? -Infinity));
    return { meaning, year };
  });
  return new Set(dated.flatMap((one, column) => (one && one.year < latest.get(one.meaning)! ? [column] : [])));
}

/** Last year is before this one, and both before any that is named: a header names both its years, or neither. */
function yearIn(word: string): number | undefined {
  const [, last, current, named] = OF_A_YEAR.exec(word) ?? [];
  if (named) return Number(named);
  return last ? -1 : current ? 0 : undefined;
}
