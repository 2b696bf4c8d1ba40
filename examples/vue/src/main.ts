import { defineQuiz } from 'front-or-back'
import { createApp } from 'vue'
import JobBoard from './JobBoard.vue'

const site: string = import.meta.env.VITE_QUIZ_SITE
defineQuiz({ site })
createApp(JobBoard).mount('#app')
