/**
 * Ends the browser tests with one line "counted: N passed, N failed". A file that did not load, a file without a
 * test and a skipped test count as failures: each looks green otherwise.
 */
function* testsOf(suite) {
  yield* suite.tests;
  for (const child of suite.suites) yield* testsOf(child);
}

export function countSessions(sessions) {
  let passed = 0;
  const failures = [];
  for (const { testFile, testResults, errors, passed: isPassed } of sessions) {
    const tests = testResults ? [...testsOf(testResults)] : [];
    const bad = tests.filter((test) => test.skipped || !test.passed);
    passed += tests.length - bad.length;
    failures.push(...bad.map((test) => `${testFile}: ${test.name}${test.skipped ? ' (skipped)' : ''}`));
    if (tests.length === 0) failures.push(`${testFile}: no test ran`);
    else if ((errors.length > 0 || !isPassed) && bad.length === 0) failures.push(`${testFile}: failed outside its tests`);
  }
  return { passed, failures };
}

export const countReporter = () => ({
  stop({ sessions }) {
    const { passed, failures } = countSessions([...sessions]);
    for (const failure of failures) console.log(`failed: ${failure}`);
    console.log(`counted: ${passed} passed, ${failures.length} failed`);
  },
});
