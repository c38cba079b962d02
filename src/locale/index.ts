export { LANGUAGES, type Language, languageOf } from './language.js';
export { LocaleController, nearestLanguage } from './locale-controller.js';
export { type AllMessages, type LaterMessages, type Messages, loadAllMessages, loadLaterMessages, loadMessages } from './messages.js';
export { type NumberProblem, type ParsedNumber, parseNumber } from './number-parsing.js';
export { formatDate, formatInput, formatNumber, formatPercent, withUnit } from './number-formatting.js';
export { isSingular } from './messages/plural.js';
export { exactKilograms, signedFigure } from './exact-figure.js';
export { type Figure, type MassUnit, figure, formatMass } from './figure.js';
export { largestRemainder } from './shares.js';
