/** The plain fields that productions and lists of factors share. */
import * as z from 'zod/mini';
import type { Boundary } from '../factors/index.js';
import { UNITS, type Unit } from '../units/index.js';

const BOUNDARIES = ['life-cycle', 'well-to-wheel', 'direct', 'production', 'spend'] as const satisfies readonly Boundary[];

export const text = (most: number) => z.string().check(z.maxLength(most, { abort: true }));
export const matching = (pattern: RegExp, most: number) => z.string().check(z.maxLength(most, { abort: true }), z.regex(pattern));
export const unit = z.enum(Object.keys(UNITS) as Unit[]);
export const boundary = z.enum(BOUNDARIES);
