export { ANSWER_NAMES, type AnswerField, type AnswerName, type Answers, COMMUTES, COMMUTE_BANDS, DIETS, POWERS, QUESTIONS, QUESTION_IDS, type Question, type QuestionId, SETS, isOpen, questionsFor, typedName } from './questions.js';
export { type Fact, FACT_NAMES, answeredChoice, answeredFigure, daysOf, factOf } from './brief.js';
export { quickLines } from './quick-lines.js';
export { answeredEntries, answering, uneditedLines } from './quick-estimate.js';
export { type Benchmark, type Measure, type Placed, benchmarkOf, placed } from './plausibility.js';
export { type Raised, raised } from './questions-raised.js';
export { LEVERS, type LeverId, type Scenario, leversFor, scenario } from './scenarios.js';
export { type Sharper, sharpened } from './sharpest.js';
export { type Asked, standsInFor } from './stand-ins.js';
