/**
 * A list of at most so many rows, checked row by row and no further than the problems that are reported: zod's own array
 * exceeds the call stack when a hundred thousand problems come together.
 */
import * as z from 'zod/mini';
import { LIMITS } from './limits.js';

export const boundedList = <T extends z.core.$ZodType>(item: T, most: number) => z.pipe(
  z.array(z.unknown()).check(z.maxLength(most)),
  z.transform((rows: unknown[], { issues }) => rows.flatMap((row, index) => {
    if (issues.length >= LIMITS.problems) return [];
    const result = z.safeParse(item, row);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) issues.push({ ...issue, input: row, path: [index, ...issue.path] } as z.core.$ZodRawIssue);
    return [];
  })),
);
