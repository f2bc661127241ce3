/** Runs jobs in turn, so that whatever else the machine does falls on all of them, and gives the median of each in ms. */
export function medians(rounds: number, jobs: readonly (() => void)[]): readonly number[] {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = performance.now();
      job();
      times[index]!.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN);
}
