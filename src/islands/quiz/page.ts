import { readProps } from '../read-props.ts'
import type { QuizProps } from './quiz-text.ts'
import { startQuiz } from './start-quiz.ts'

const root = document.getElementById('quiz')
if (root) startQuiz(root, readProps<QuizProps>())
