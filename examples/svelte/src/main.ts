import { defineQuiz } from 'front-or-back'
import { mount } from 'svelte'
import JobBoard from './JobBoard.svelte'

const site: string = import.meta.env.VITE_QUIZ_SITE
defineQuiz({ site })
const target = document.getElementById('app')
if (target) mount(JobBoard, { target })
