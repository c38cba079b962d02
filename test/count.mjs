/** Checks of a script that is no test file: each is a claim with a body that throws. Ends with the line test/run.mjs reads. */
export function createCount() {
  let passed = 0;
  let failed = 0;
  return {
    async check(claim, body) {
      try {
        await body();
        passed += 1;
      } catch (error) {
        failed += 1;
        console.log(`failed: ${claim}\n${error?.message ?? error}`);
      }
    },
    print() {
      console.log(`counted: ${passed} passed, ${failed} failed`);
      if (failed > 0) process.exitCode = 1;
    },
  };
}
