import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { columns, openShortlist, rowOf, shortlistParts } from '../support/open-shortlist.ts'

// Kept roles side by side.

const kept = ['estate-agent', { role: 'bookkeeper', note: 'near home' }]

describe('two roles side by side', () => {
  test('in English have their facts for the country of the visitor', async () => {
    await openShortlist({ kept, stored: { 'front-or-back:job-search': 'us/little' } })
    expect(await rowOf('Contact with outsiders')).toEqual(['some (72 of 100)', 'some (65 of 100)'])
    expect(columns()).toEqual(['Estate agent', 'Bookkeeper'])
    expect(await rowOf('Preparation')).toEqual([
      'Trade school or two-year degree',
      'Trade school or two-year degree'
    ])
    expect(await rowOf('Pay')).toEqual([
      '$38,940 to $85,440 a year, before tax. Half of the employees earn less than $56,320. A quarter earn less than the first figure, a quarter more than the last. Employees only. U.S. Bureau of Labor Statistics, May 2024.',
      '$41,390 to $60,220 a year, before tax. Half of the employees earn less than $49,210. A quarter earn less than the first figure, a quarter more than the last. Employees only. U.S. Bureau of Labor Statistics, May 2024.'
    ])
    expect(await rowOf('Your note')).toEqual(['–', 'near home'])
    const day = await rowOf('The day')
    expect(day).toEqual([
      content.languages.en.roles['estate-agent']?.lead,
      content.languages.en.roles.bookkeeper?.lead
    ])
    const [suits] = await rowOf('You may like it if')
    expect(suits).toBe(
      'You like seeing how people live and know your area. | You stay fair when two sides want opposite things. | Ringing strangers does not put you off. | You can plan your money when income is uneven.'
    )
    const [asks] = await rowOf('It asks of you')
    expect(asks).toMatch(/^Evenings and Saturdays, when buyers have time\. \| /)
  })

  test('in Vietnamese have advertised pay, and a warning instead of commission', async () => {
    await openShortlist({ locale: 'vi', kept })
    expect(await rowOf('Lương')).toEqual([
      'Tin ở Việt Nam hứa 50 đến 100 triệu đồng một tháng (26 tin trên TopCV, tháng 5/2025). Phần lớn là hoa hồng, chưa chắc bạn nhận được. Hãy hỏi lương cứng.',
      'Tin tuyển dụng ghi: 9 đến 12 triệu đồng một tháng. Đây là mức ghi trong tin, chưa chắc là mức nhận về: số giữa của đầu thấp và đầu cao trong 106 tin trên TopCV, tháng 5/2025.'
    ])
    expect(await rowOf('Ghi chú của bạn')).toEqual(['–', 'near home'])
  })

  test('change with the country, which is stored', async () => {
    const { user, text } = await openShortlist({ kept })
    await rowOf(text.rows.pay)
    await user.selectOptions(screen.getByRole('combobox', { name: text.country }), 'United Kingdom')
    await waitFor(async () => expect(await rowOf(text.rows.pay)).toEqual([text.noPay, text.noPay]))
    expect(await rowOf(text.rows.preparation)).toEqual([
      'GCSEs or A levels',
      'Apprenticeship or college'
    ])
    expect(localStorage.getItem('front-or-back:job-search')).toBe('uk/')
  })
})

describe('where the answers fit', () => {
  test('is unknown without answers', async () => {
    const { text } = await openShortlist({ kept })
    const none = 'Take the quiz, and your answers appear here.'
    expect(await rowOf(text.rows.fit)).toEqual([none, none])
  })

  test('is said in the words of the cards: the likeness, what is alike, and what is not', async () => {
    const stored = { 'front-or-back': `${people.counter.code}/28` }
    const { text } = await openShortlist({
      kept: ['sales-manager', 'database-administrator'],
      stored
    })
    const [near = '', far = ''] = await rowOf(text.rows.fit)
    expect(near).toMatch(/^All in all, very close to your answers\. \| Like you: /)
    expect(far).toMatch(
      /^All in all, not close to your answers\. \| .* \| May not suit you: You: “/
    )
  })

  test('follows the result that this tab has opened before that of the device', async () => {
    sessionStorage.setItem('front-or-back:opened', people.counter.code)
    const stored = { 'front-or-back': `${people.quiet.code}/28` }
    const { text } = await openShortlist({ kept: ['sales-manager'], stored })
    expect((await rowOf(text.rows.fit))[0]).toMatch(/^All in all, very close to your answers\./)
  })
})

test('three of five roles are compared, and another one only after one of them is left out', async () => {
  const { user, compare } = await openShortlist({
    kept: ['trainer', 'bank-teller', 'editor', 'bookkeeper', 'receptionist']
  })
  await waitFor(() => expect(columns()).toEqual(['Workplace trainer', 'Bank teller', 'Editor']))
  expect(compare('Editor').checked).toBe(true)
  expect([compare('Bookkeeper').checked, compare('Bookkeeper').disabled]).toEqual([false, true])
  await user.click(compare('Bank teller'))
  await waitFor(() => expect(columns()).toEqual(['Workplace trainer', 'Editor', 'Bookkeeper']))
  expect(compare('Bank teller').disabled).toBe(true)
  await user.click(compare('Workplace trainer'))
  await waitFor(() => expect(columns()).toEqual(['Editor', 'Bookkeeper', 'Receptionist']))
  await user.click(compare('Editor'))
  await waitFor(() => expect(columns()).toEqual(['Bookkeeper', 'Receptionist']))
  await user.click(compare('Workplace trainer'))
  await waitFor(() =>
    expect(columns()).toEqual(['Workplace trainer', 'Bookkeeper', 'Receptionist'])
  )
})

test('a note appears in the table while it is written', async () => {
  const { user, note, text } = await openShortlist({ kept: ['trainer'] })
  await rowOf(text.rows.note)
  await user.type(note('Workplace trainer'), 'ask Lan')
  await waitFor(async () => expect(await rowOf(text.rows.note)).toEqual(['ask Lan']))
})

test.each(['en-cards', 'en-compared'])(
  'if %s can’t be fetched, the page says so, keeps the list, and tries again on a press',
  async (missing) => {
    const parts = shortlistParts('en')
    const reachable: Record<string, () => Promise<object>> = { ...parts }
    delete reachable[missing]
    const { user, button, text } = await openShortlist({ kept: ['trainer'], parts: reachable })
    expect((await screen.findByRole('alert')).textContent).toBe(text.failed)
    expect(screen.queryByRole('table')).toBeNull()
    button('Remove Workplace trainer')
    Object.assign(reachable, parts)
    await user.click(button(text.again))
    expect(await rowOf(text.rows.contact)).toEqual(['little (49 of 100)'])
    expect(screen.queryByRole('alert')).toBeNull()
  }
)
