/**
 * Prints the failures of `node --test` in full, and ends with "counted: N passed, N failed". A skipped test and a
 * file without a test count as failures.
 */
import { inspect } from 'node:util';

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:diagnostic' && data.level !== 'info' && /^warning/.test(data.message)) yield `${data.message}\n`;
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    const isWholeFile = data.name === data.file || (data.nesting === 0 && data.name.endsWith('.mjs'));
    const isIdle = data.skip !== undefined || data.todo !== undefined || (isWholeFile && type === 'test:pass');
    if (type === 'test:pass' && !isIdle) { passed += 1; continue; }
    const error = data.details?.error;
    // A parent fails because its child did: the child is already told.
    if (error?.failureType === 'subtestsFailed') continue;
    failed += 1;
    yield `failed: ${data.file ?? ''}: ${data.name}${isIdle ? (isWholeFile ? ' (no test in the file)' : ' (skipped)') : ''}\n`;
    if (error) yield `${inspect(error.cause ?? error, { depth: 5 })}\n`;
  }
  yield `counted: ${passed} passed, ${failed} failed\n`;
}
