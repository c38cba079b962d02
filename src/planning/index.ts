export { ANSWER_NAMES, type AnswerField, type AnswerName, type Answers, COMMUTES, DIETS, POWERS, QUESTIONS, QUESTION_IDS, type Question, type QuestionId, SETS, isOpen, questionsFor, typedName } from './questions.js';
export { answeredChoice, answeredEntries, answering, answeredFigure, crewOf, isUnedited, quickLines, shootingDaysOf } from './quick-estimate.js';
export { type Benchmark, type Measure, type Placed, benchmarkOf, placed } from './plausibility.js';
export { type Raised, raised } from './questions-raised.js';
export { LEVERS, type LeverId, type Scenario, leversFor, scenario } from './scenarios.js';
export { type Sharper, sharpened } from './sharpest.js';
