import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, onTestFinished, test } from 'vitest'
import { people, unclearPeople } from '../../site/support/people.ts'
import { openResult } from '../support/open-result.ts'
import { sectionOf } from '../support/section-of.ts'

// The ways to share a result: its verdict in public, and, folded, its private link.

const { code } = people.counter
const suffix = `#${code}`
const PUBLIC = 'https://front-or-back.example/en/shared/front/'
const PRIVATE = `https://front-or-back.example/en/result/#${code}`

describe('the share sheet', () => {
  test.each([
    ['Share my verdict', PUBLIC],
    ['Send the private link …', PRIVATE]
  ])('gets from “%s” a title without the verdict, and %s', async (name, url) => {
    const shared = fakeShareSheet()
    const user = await openResult({ suffix })
    await user.click(await screen.findByRole('button', { name }))
    await waitFor(() => expect(shared).toEqual([{ title: 'A work-environment result', url }]))
  })

  test('is not offered for the private link in a browser without `navigator.share`', async () => {
    await openResult({ suffix })
    await screen.findByRole('button', { name: 'Copy the private link' })
    expect(screen.queryByRole('button', { name: 'Send the private link …' })).toBeNull()
  })

  test('is replaced by a copied link in a browser without `navigator.share`', async () => {
    const user = await openResult({ suffix })
    await user.click(await screen.findByRole('button', { name: 'Share my verdict' }))
    await screen.findByText('The link is copied.')
    expect(await navigator.clipboard.readText()).toBe(PUBLIC)
  })
})

test.each([
  ['Copy the link to the verdict', PUBLIC],
  ['Copy the private link', PRIVATE]
])('“%s” copies %s', async (name, url) => {
  const user = await openResult({ suffix })
  await user.click(await screen.findByRole('button', { name }))
  await screen.findByText('The link is copied.')
  expect(await navigator.clipboard.readText()).toBe(url)
})

test.each(Object.values(people))(
  'the link to the public page for $placing does not contain the code',
  async (person) => {
    await openResult({ suffix: `#${person.code}` })
    const link = await screen.findByRole('link', { name: 'See what they will see (new tab)' })
    expect(link.getAttribute('href')).toBe(
      `https://front-or-back.example/en/shared/${person.placing}/`
    )
  }
)

test('the private link, the code, its QR code and the print are folded, below a warning', async () => {
  await openResult({ suffix })
  const fold = (await screen.findByText('Private link and code')).closest('details')
  if (!fold) throw new Error('The private link is not folded.')
  expect(fold.open).toBe(false)
  const inside = within(fold)
  inside.getByText(code)
  expect(inside.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Copy the private link',
    'Show a QR code',
    'Print everything'
  ])
  inside.getByText('The printout shows your answers and your code as well.')
  const [, first] = fold.children
  expect(first?.textContent).toContain('The private link is your whole result.')
  // Nothing outside of it has the code.
  const { textContent } = screen.getByRole('main')
  expect(textContent.split(code)).toHaveLength(2)
})

test('without a verdict there is only the private link', async () => {
  await openResult({ suffix: `#${unclearPeople.stoppedEarly.code}` })
  const section = within(sectionOf('Pass it on'))
  await section.findByText('Private link and code')
  expect(section.queryByRole('button', { name: 'Share my verdict' })).toBeNull()
  expect(section.queryByText('A picture to share')).toBeNull()
})

/** Adds `navigator.share`, which happy-dom does not have. Returns what was shared. */
function fakeShareSheet(): readonly ShareData[] {
  const shared: ShareData[] = []
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: async (data: ShareData) => {
      shared.push(data)
    }
  })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share')
  })
  return shared
}
