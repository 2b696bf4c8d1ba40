import { defineQuiz } from 'front-or-back'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { JobBoard } from './job-board.tsx'

const site: string = import.meta.env.VITE_QUIZ_SITE
defineQuiz({ site })

const app = document.getElementById('app')
if (app) {
  createRoot(app).render(
    <StrictMode>
      <JobBoard />
    </StrictMode>
  )
}
