export { ANSWER_NAMES, type AnswerField, type AnswerName, type Answers, COMMUTES, DIETS, POWERS, QUESTIONS, QUESTION_IDS, type Question, type QuestionId, SETS, questionsFor } from './questions.js';
export { answeredChoice, answeredEntries, answeredFigure, crewOf, isUnedited, quickLines, shootingDaysOf } from './quick-estimate.js';
