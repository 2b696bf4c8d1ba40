import type { FrontOrBackShare } from 'front-or-back'
import { useState } from 'react'
import { Quiz } from './quiz.tsx'

type Place = 'nowhere' | 'main' | 'aside'

/** A page with the quiz in one of two columns. What it hears is listed in the other one. */
export function JobBoard() {
  const [lang, setLang] = useState<'en' | 'vi'>('en')
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [place, setPlace] = useState<Place>('nowhere')
  const [heard, setHeard] = useState<readonly string[]>([])
  const [shared, setShared] = useState<FrontOrBackShare>()
  const quiz = (
    <Quiz
      lang={lang}
      theme={theme}
      hear={(sentence) => setHeard((before) => [...before, sentence])}
      take={setShared}
    />
  )
  return (
    <>
      <h1>Job board with React</h1>
      <p>
        <button type="button" onClick={() => setLang(lang === 'en' ? 'vi' : 'en')}>
          {lang === 'en' ? 'Tiếng Việt' : 'English'}
        </button>
        <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          {theme === 'light' ? 'Dark' : 'Light'}
        </button>
        <button type="button" onClick={() => setPlace(place === 'nowhere' ? 'main' : 'nowhere')}>
          {place === 'nowhere' ? 'Show the quiz' : 'Hide the quiz'}
        </button>
        {place !== 'nowhere' && (
          <button type="button" onClick={() => setPlace(place === 'main' ? 'aside' : 'main')}>
            Move the quiz
          </button>
        )}
      </p>
      <div className="columns">
        <main>{place === 'main' && quiz}</main>
        <aside>
          {place === 'aside' && quiz}
          <h2>What the page hears</h2>
          <ol>
            {heard.map((sentence, at) => (
              <li key={at}>{sentence}</li>
            ))}
          </ol>
          {shared && (
            <p>
              You told us: {shared.verdict}. Jobs: {shared.roles.map(({ name }) => name).join(', ')}
            </p>
          )}
        </aside>
      </div>
    </>
  )
}
