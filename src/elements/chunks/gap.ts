/** The gap explained. */
export const TAGS = {} as const;
