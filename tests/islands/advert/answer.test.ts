import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people, unclearPeople } from '../../site/support/people.ts'
import { linesUnder, openAdvert, readAdvert } from '../support/open-advert.ts'

// The page that reads adverts, in happy-dom.

const CLERK = `Duties:
• Reconcile the supplier accounts every Friday.
• Answer calls from customers about invoices.
• Prepare the ledger for month end.
• You decide yourself in which order you work.
Benefits:
• Remote work on two days.`

test('an advert gets a verdict, a scale, and the sentences that show it with their words marked', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', { title: 'Ledger Clerk', text: CLERK })
  const verdict = await screen.findByRole('heading', { level: 2, name: text.verdicts.back.title })
  expect(document.activeElement).toBe(verdict)
  expect(linesUnder(text.backQuotes)).toEqual([
    'Reconcile the supplier accounts every Friday.',
    'Prepare the ledger for month end.'
  ])
  expect(linesUnder(text.frontQuotes)).toEqual(['Answer calls from customers about invoices.'])
  const marked = [...document.querySelectorAll('.back mark')].map(({ textContent }) => textContent)
  expect(marked).toEqual(['Reconcile', 'ledger', 'month end'])
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
    /^On a line from back office \(0\) to front office \(100\), the advert is at \d+\./
  )
})

test('what it says of other traits is quoted, and what it is silent about is named', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', { title: 'Ledger Clerk', text: CLERK })
  expect(await definition(text.quoted.flexibility?.name)).toBe(
    'some are yours to chooseRemote work on two days.'
  )
  expect(await definition(text.readings.people?.name)).toBe('hardly any is named')
  expect(await definition(text.silence)).toBe(
    'Explaining and persuading · Listening · Sudden problems · Freedom in the work'
  )
})

test('without answers on the device, it asks what the advert leaves open', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', { text: CLERK })
  await screen.findByRole('heading', { name: text.asks })
  expect(linesUnder(text.asks)).toEqual([
    text.questions.communication,
    text.questions.listening,
    text.questions['problem-solving'],
    text.questions.autonomy
  ])
  expect(screen.getByRole('link', { name: text.toQuiz }).getAttribute('href')).toBe('/en/quiz/')
})

test('with answers, it says what is like the visitor, what is not, and what to ask', async () => {
  const { user, text } = await openAdvert({
    stored: { 'front-or-back': `${people.counter.code}/28` }
  })
  await readAdvert(user, 'en', { text: CLERK })
  await screen.findByRole('heading', { name: text.own })
  const { traits } = content.languages.en.words
  expect(linesUnder(text.unlike)).toContain(traits.people?.high)
  expect(linesUnder(text.open)).toContain(traits.listening?.ask.high)
  expect(screen.queryByRole('heading', { name: text.asks })).toBeNull()
})

test('answers in which no trait stands out are compared with nothing', async () => {
  const { user, text } = await openAdvert({
    stored: { 'front-or-back': `${unclearPeople.contradicting.code}/28` }
  })
  await readAdvert(user, 'en', { text: CLERK })
  await screen.findByText(text.nothingOwn)
})

describe('a title', () => {
  test('that is one of our roles leads to its page', async () => {
    const { user } = await openAdvert()
    await readAdvert(user, 'en', { title: 'Senior bookkeeper (m/f)', text: CLERK })
    const link = await screen.findByRole('link', { name: 'More about this job: Bookkeeper' })
    expect(link.getAttribute('href')).toBe('/en/roles/bookkeeper/')
  })

  test('says where the advert differs from the usual job', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', {
      title: 'Receptionist',
      text: 'Duties:\nScan records into the database.\nProofread spreadsheets and maintain code.\nReconcile ledgers.\nDebug scripts.\nTest software for defects.'
    })
    await screen.findByText(/^Where this advert and the usual job differ/)
    expect(screen.getByText(/^Where this advert/).textContent).toContain(
      `have ${text.contactOf.front}. This advert shows ${text.contactOf.back}.`
    )
  })

  test('of marketing gets no side, and says why', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', { title: 'Marketing Manager', text: CLERK })
    await screen.findByRole('heading', { name: text.verdicts.notClaimed.title })
    screen.getByText(/^Adverts for marketing were read wrong too often/)
  })

  test('of a sales engineer is answered with caution', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', { title: 'Sales Engineer', text: CLERK })
    await screen.findByText(text.cautions.technicalFront ?? '')
  })
})

test('a dubious advert gets questions, with where to check', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', {
    text: 'Sell to our customers. Commission only. A registration fee of $20 is due.'
  })
  await screen.findByRole('heading', { name: text.warningsHeading })
  screen.getByText('What do you earn in a month without a sale?')
  screen.getByText('Why would you pay before you earn?')
  await user.click(screen.getByText(text.checkAt))
  expect(screen.getByRole('link', { name: /Acas/ }).getAttribute('href')).toMatch(/^https:/)
})

test('an advert that says too little gets no side and no mark on the scale', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', { text: 'Be part of our great team!' })
  await screen.findByRole('heading', { name: text.verdicts.cannotTell.title })
  expect(document.querySelector('.advert-scale .mark')).toBeNull()
  await screen.findByText(text.questions.people ?? '')
})

test('the advert itself is shown with its marks on demand; what is about the employer only faintly', async () => {
  const { user, text } = await openAdvert()
  await readAdvert(user, 'en', { text: `About us:\nWe serve customers.\n${CLERK}` })
  await user.click(await screen.findByText(text.marked))
  await waitFor(() =>
    expect(document.querySelector('.marked .body')?.textContent).toBe(
      `About us:
We serve customers.
${CLERK}`
    )
  )
  const faint = [...document.querySelectorAll('.marked .body .faint')]
  expect(faint.map(({ textContent }) => textContent)).toEqual(['serve customers'])
})

describe('the form', () => {
  test('asks for a text before it reads', async () => {
    const { user, text } = await openAdvert()
    await user.click(screen.getByRole('button', { name: text.read }))
    expect((await screen.findByRole('alert')).textContent).toBe(text.empty)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: text.textLabel }))
  })

  test('has the advert again to change it', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', { title: 'Clerk', text: CLERK })
    await user.click(await screen.findByRole('button', { name: text.change }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: text.textLabel })
    expect(field.value).toBe(CLERK)
    await readAdvert(user, 'en', { text: 'Greet guests at reception and answer calls.' })
    await screen.findByRole('heading', { name: text.verdicts.front.title })
  })

  test('is empty again when the only advert is removed', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', { text: CLERK })
    await user.click(await screen.findByRole('button', { name: text.remove }))
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: text.textLabel })
    expect(field.value).toBe('')
  })
})

test('an advert in the address is read at once, and leaves the address', async () => {
  const { text } = await openAdvert({
    hash: '#title=Clerk&text=Reconcile%20ledgers%20and%20payroll'
  })
  await screen.findByRole('heading', { name: text.verdicts.back.title })
  expect(location.hash).toBe('')
})

test('an English advert on the Vietnamese page is read, once the English phrases have come', async () => {
  const { user, text } = await openAdvert({ locale: 'vi' })
  await readAdvert(user, 'vi', { text: CLERK })
  await screen.findByRole('heading', { level: 2, name: text.verdicts.back.title })
})

test('without the details, the first screen of the answer is there', async () => {
  const { user, text } = await openAdvert({ parts: {} })
  await readAdvert(user, 'en', { text: CLERK })
  await screen.findByRole('heading', { level: 2, name: text.verdicts.back.title })
  expect(screen.queryByRole('heading', { name: text.says })).toBeNull()
})

describe('three adverts', () => {
  test('are side by side, and no fourth is offered', async () => {
    const { user, text } = await openAdvert()
    await readAdvert(user, 'en', { title: 'Clerk', text: CLERK })
    for (const advert of [
      { title: '', text: 'Greet guests at reception, answer calls and sell rooms.' },
      { title: 'Office', text: 'A nice place to work.' }
    ]) {
      await user.click(await screen.findByRole('button', { name: text.another }))
      await readAdvert(user, 'en', advert)
    }
    await screen.findByRole('heading', { name: text.compared })
    await waitFor(() => {
      const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
      expect(heads).toEqual(['Clerk', 'Advert 2', 'Office'])
    })
    const row = screen.getByRole('rowheader', { name: text.says }).closest('tr')
    const verdicts = row ? [...row.querySelectorAll('td > p')] : []
    expect(verdicts.map(({ textContent }) => textContent)).toEqual([
      text.verdicts.back.title,
      text.verdicts.front.title,
      text.verdicts.cannotTell.title
    ])
    expect(screen.queryByRole('button', { name: text.another })).toBeNull()
    screen.getByText(text.most)
    const tabs = screen.getByRole('navigation', { name: text.adverts })
    await user.click(within(tabs).getByRole('button', { name: 'Clerk' }))
    await screen.findByRole('heading', { level: 2, name: text.verdicts.back.title })
    await user.click(within(tabs).getByRole('button', { name: text.clear }))
    await screen.findByRole('button', { name: text.read })
  })
})

async function definition(term: string | undefined): Promise<string> {
  const found = await screen.findByText(term ?? '', { selector: 'dt' })
  return [...(found.parentElement?.querySelectorAll('dd') ?? [])]
    .map(({ textContent }) => textContent)
    .join('')
}
