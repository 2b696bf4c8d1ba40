import type { BrowserContext } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { Invitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { expectQuiet, openPage, type Visit } from '../support/visit.ts'
import { said } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn, tabStops } from './support/focus.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { readCalmly } from './support/pace.ts'
import { people } from './support/people.ts'

// The end of an invited quiz: the result, or the code before it, and the ways to send it to the
// counsellor.

const { code } = people.counter
const HEADLINE = said('en').words.placings.front.sentence

type Options = Partial<Visit> & {
  readonly locale?: Locale
  readonly change?: Partial<Invitation>
  readonly of?: string
  readonly hash?: string
}

async function openInvited({ locale = 'en', change, of = code, hash, ...visit }: Options = {}) {
  const invitation = { ...invitations[locale], ...change }
  const behind = hash ?? `&${inviteHash(invitation).slice(1)}`
  const page = await openPage({
    path: `/${locale}/invited/#${of}${behind}`,
    language: locale,
    ...visit,
    prepare: async (context) => {
      await context.addInitScript(readCalmly)
      await visit.prepare?.(context)
    }
  })
  return { page, behind, invitation, text: said(locale).ui.invited.island }
}

function clipboard(context: BrowserContext): Promise<void> {
  return context.grantPermissions(['clipboard-read', 'clipboard-write'])
}

test.each(LOCALES)(
  '%s: the usual result is shown, with an e-mail link to the counsellor',
  async (locale) => {
    const { page, text, invitation } = await openInvited({ locale })
    const { from: name, mail } = invitation
    const { sentence } = said(locale).words.placings.front
    await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
    await page.getByRole('button', { name: text.toSend, exact: true }).click()
    await expectFocusOn(page.getByRole('heading', { name: fill(text.heading, { name }) }))

    await page.getByText(fill(text.mailTo, { mail }), { exact: true }).waitFor()
    const href = await page.getByRole('link', { name: text.mail, exact: true }).getAttribute('href')
    const { protocol, pathname, searchParams } = new URL(href ?? '')
    expect({ protocol, pathname }).toEqual({ protocol: 'mailto:', pathname: mail })
    expect(searchParams.get('subject')).toBe(text.subject)
    const link = `${inject('origin')}/${locale}/caseload/#${code}`
    expect(searchParams.get('body')).toBe(
      fill(text.message, { code, link }).replaceAll('\n', '\r\n')
    )
    await expectQuiet(page)
  }
)

test('the copied text is the one that is shown, and the copying is announced', async () => {
  const { page, text, invitation } = await openInvited({ prepare: clipboard })
  await page.getByRole('button', { name: text.copy, exact: true }).click()
  await page.getByText(fill(text.copied, { name: invitation.from }), { exact: true }).waitFor()
  const link = `${inject('origin')}/en/caseload/#${code}`
  const message = `Hello,\n\nhere is my code: ${code}\nThis link shows it: ${link}`
  expect(await page.getByRole('blockquote').textContent()).toBe(message)
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  await other.locator('textarea').press('Control+V')
  expect(await other.locator('textarea').inputValue()).toBe(message)
})

test('when the browser refuses to copy, the page says so', async () => {
  const { page, text } = await openInvited({
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No permission'))
      })
  })
  await page.getByRole('button', { name: text.copy, exact: true }).click()
  await page.getByText(text.copyFailed, { exact: true }).waitFor()
})

test('with `navigator.share`, the share button shares the same text', async () => {
  const { page, text } = await openInvited({
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.share = async (data) => {
          Object.assign(window, { shared: data })
        }
      })
  })
  await page.getByRole('button', { name: text.share, exact: true }).click()
  await eventually(() => page.evaluate('window.shared')).toEqual({
    text: `Hello,\n\nhere is my code: ${code}\nThis link shows it: ${inject('origin')}/en/caseload/#${code}`
  })
})

test('without an e-mail address there is no e-mail link, and the page says what to do', async () => {
  const { page, text } = await openInvited({ change: { mail: '' } })
  await page.getByText(text.noMail, { exact: true }).waitFor()
  expect(await page.locator('a[href^="mailto:"]').count()).toBe(0)
})

test('without a name, the page speaks of the counsellor', async () => {
  const { page, text } = await openInvited({ change: { from: '' } })
  await page.getByRole('heading', { name: fill(text.heading, { name: text.somebody }) }).waitFor()
})

test('“not me” marks are sent only if the checkbox is checked', async () => {
  const { page, text } = await openInvited()
  const { roles, traits } = { roles: said('en').roles, traits: said('en').words.traits }
  const island = said('en').ui.result.island
  const box = page.getByRole('checkbox', { name: /“not me”/ })
  const message = page.getByRole('blockquote')
  await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
  expect(await box.count()).toBe(0)

  await page.getByText(island.roles.notMine).click()
  const trait = traits.people?.name ?? ''
  await page.getByRole('checkbox', { name: trait, exact: true }).check()
  const card = page.getByRole('listitem').filter({ hasText: island.roles.notMe }).first()
  const role = await card.getByRole('link').innerText()
  await card.getByRole('button', { name: island.roles.notMe }).click()
  const id = Object.entries(roles).find(([, { name }]) => name === role)?.[0]

  await page.getByText(fill(text.marks, { marks: `${trait}, ${role}` }), { exact: true }).waitFor()
  expect(await box.isChecked()).toBe(false)
  expect(await message.textContent()).not.toContain('not-me')
  expect(await message.textContent()).not.toContain(role)

  await box.check()
  const link = `${inject('origin')}/en/caseload/#${code}&not-me=people/${id}`
  expect(await message.textContent()).toBe(
    `Hello,\n\nhere is my code: ${code}\nThis link shows it: ${link}\n\nNot me: ${trait}, ${role}`
  )
  const href = await page.getByRole('link', { name: text.mail, exact: true }).getAttribute('href')
  expect(new URL(href ?? '').searchParams.get('body')).toContain(`not-me=people/${id}`)
  await box.uncheck()
  await eventually(() => message.textContent()).not.toContain('not-me')
})

test('the copied link to the result contains no invitation', async () => {
  const { page } = await openInvited({ prepare: clipboard })
  const { share } = said('en').ui.result.island
  await page.getByRole('button', { name: share.copy, exact: true }).click()
  await page.getByText(share.copied, { exact: true }).waitFor()
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  await other.locator('textarea').press('Control+V')
  expect(await other.locator('textarea').inputValue()).toBe(
    `${inject('origin')}/en/result/#${code}`
  )
})

test('tie-breakers and another language keep the invitation', async () => {
  const { page, behind } = await openInvited({ of: people.almostCounter.code })
  const { more } = said('en').ui.result.island
  await page.getByRole('button', { name: more.start, exact: true }).click()
  await page.getByRole('button', { name: said('en').words.scale[3] ?? '', exact: true }).click()
  await eventually(() => page.url()).not.toContain(people.almostCounter.code)
  expect(page.url()).toContain(behind)
  const hash = new URL(page.url()).hash
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(`${inject('origin')}/vi/invited/${hash}`)
  const name = fill(said('vi').ui.invited.island.heading, { name: invitations.en.from })
  await page.getByRole('heading', { name }).waitFor()
})

test.each(LOCALES)(
  '%s: with “code first”, the result is shown only after a press',
  async (locale) => {
    const { page, text, invitation } = await openInvited({ locale, change: { codeFirst: true } })
    const { sentence } = said(locale).words.placings.front
    const verdict = page.getByRole('heading', { level: 1, name: sentence })
    await page.getByRole('heading', { level: 1, name: text.ready, exact: true }).waitFor()
    await page.getByText(fill(text.together, { name: invitation.from }), { exact: true }).waitFor()
    await page.getByText(code, { exact: true }).waitFor()
    await page.getByText(text.noLockLead, { exact: true }).waitFor()
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(1)
    expect(await page.getByText(sentence).count()).toBe(0)

    // By keyboard.
    await page.getByRole('button', { name: text.show, exact: true }).press('Enter')
    await expectFocusOn(verdict)
    expect(await page.evaluate('scrollY')).toBe(0)
    await page
      .getByRole('heading', { name: fill(text.heading, { name: invitation.from }) })
      .waitFor()

    // After a reload, the result is still shown.
    await page.reload()
    await verdict.waitFor()
    await expectQuiet(page)
  }
)

test('with “code first”, the Tab key moves the focus through the page in reading order', async () => {
  const { page, text } = await openInvited({
    change: { codeFirst: true },
    prepare: (context) =>
      context.addInitScript(() => {
        navigator.share = async () => {}
      })
  })
  await page.getByRole('heading', { level: 1, name: text.ready }).waitFor()
  expect(await tabStops(page, 7)).toEqual([
    said('en').ui.site.skipToContent,
    said('en').ui.site.home,
    'Tiếng Việt',
    text.mail,
    text.share,
    text.copy,
    text.show
  ])
})

test.each(LOCALES)(
  '%s: with “code first”, a result without a verdict works too',
  async (locale) => {
    const { page, text } = await openInvited({
      locale,
      of: '10JG-VR',
      change: { codeFirst: true }
    })
    await page.getByText('10JG-VR', { exact: true }).waitFor()
    await page.getByRole('button', { name: text.show, exact: true }).click()
    const { sentence } = said(locale).words.unclear['too-few-traits']
    await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
  }
)

test.each(LOCALES)(
  '%s: without a valid invitation the result is shown, and the page says why',
  async (locale) => {
    const { sentence } = said(locale).words.placings.front
    for (const [hash, kind] of [
      ['', 'none'],
      ['&invite=1CgoKYi', 'damaged'],
      ['&invite=2CgoKAi', 'newer']
    ] as const) {
      const { page, text } = await openInvited({ locale, hash })
      await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
      await page.getByText(text[kind], { exact: true }).waitFor()
      expect(await page.locator('.send').count()).toBe(0)
    }
  }
)

test('a code that is entered here keeps the invitation', async () => {
  const { page, behind, text, invitation } = await openInvited({ of: '12H7-EY82-V32F-R9ZC-NC' })
  const { label, show } = said('en').ui.result.island.code
  await page.getByRole('textbox', { name: label }).fill(code)
  await page.getByRole('button', { name: show, exact: true }).click()
  await page.waitForURL(`${inject('origin')}/en/invited/#${code}${behind}`)
  await page.getByRole('heading', { name: fill(text.heading, { name: invitation.from }) }).waitFor()
})
