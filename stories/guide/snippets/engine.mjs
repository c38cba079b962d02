import { catalogue, estimate, parseProduction, verifyProduction } from 'shootprint';

const parsed = parseProduction(text);                       // { kind: 'ok', production, warnings } | { kind: 'refused', problems }
const { total, families } = estimate(parsed.production, catalogue);
total.kg.toFixed();                                         // exact; total.range.low and .high are its 95 % range, total.trace its making
verifyProduction(text, catalogue);                          // { kind: 'verified', findings, … }: every figure recomputed
