const PATIENCE = 10_000;
const STEP = 25;

/** Waits until an expectation holds; what it says last is why it did not. */
export async function until(expectation: () => void | Promise<void>): Promise<void> {
  for (const begun = Date.now(); ;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() - begun > PATIENCE) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
