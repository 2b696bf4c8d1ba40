import { screen } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../../site/support/content.ts'
import { openInvited } from '../support/open-invited.ts'

// What the page after an invited quiz shows: the result, or the code before it.

describe.each(LOCALES)('in %s', (locale) => {
  test('with “code first”, a result without a verdict works too', async () => {
    const { user, text, button } = await openInvited({
      locale,
      resultCode: '10JG-VR',
      change: { codeFirst: true }
    })
    await screen.findByText('10JG-VR', { selector: 'code' })
    await user.click(button(text.show))
    const { sentence } = contentIn(locale).words.unclear['too-few-traits']
    await screen.findByRole('heading', { level: 1, name: sentence })
  })

  test.each([
    ['', 'none'],
    ['&invite=1CgoKYi', 'damaged'],
    ['&invite=2CgoKAi', 'newer']
  ] as const)(
    'without a valid invitation (%j) the result is shown, and the page says why',
    async (hash, kind) => {
      const { text } = await openInvited({ locale, hash })
      const { sentence } = contentIn(locale).words.placings.front
      await screen.findByRole('heading', { level: 1, name: sentence })
      await screen.findByText(text[kind])
      expect(document.querySelector('.send')).toBeNull()
    }
  )
})
