import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, onTestFinished, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { openResult } from '../support/open-result.ts'

// The share sheet and the public page of a result.

const { code } = people.counter
const suffix = `#${code}`

describe('the share sheet', () => {
  test('gets the link and a title without the verdict', async () => {
    const shared = fakeShareSheet()
    const user = await openResult({ suffix })
    await user.click(screen.getByRole('button', { name: 'Share …' }))
    await waitFor(() =>
      expect(shared).toEqual([
        {
          title: 'A work-environment result',
          url: `https://front-or-back.example/en/result/#${code}`
        }
      ])
    )
  })

  test('is not offered in a browser without `navigator.share`', async () => {
    await openResult({ suffix })
    screen.getByRole('button', { name: 'Copy the link' })
    expect(screen.queryByRole('button', { name: 'Share …' })).toBeNull()
  })
})

test.each(Object.values(people))(
  'the link to the public page for $placing does not contain the code',
  async (person) => {
    await openResult({ suffix: `#${person.code}` })
    const link = screen.getByRole('link', { name: 'Share publicly' })
    expect(link.getAttribute('href')).toBe(`/en/shared/${person.placing}/`)
  }
)

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
