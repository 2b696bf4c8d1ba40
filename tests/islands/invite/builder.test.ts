import { screen, waitFor } from '@testing-library/dom'
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { parseInvitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { contentIn } from '../../site/support/content.ts'
import { inviteHash, invitations, longest } from '../../site/support/invitations.ts'
import { type InvitePage, openInvite } from '../support/open-invite.ts'

// The page where counsellors write an invitation, and see the client's view.

describe.each(LOCALES)('in %s', (locale) => {
  test('the page shows the card as the client will see it', async () => {
    const page = await openInvite(locale)
    const { card } = page.invite
    const { from, note } = invitations[locale]
    await screen.findByRole('heading', { level: 3, name: card.unnamed })
    await write(page, locale)
    const heading = fill(card.from, { name: from })
    const shown = await screen.findByRole('heading', { level: 3, name: heading })
    await waitFor(() =>
      expect(shown.closest('.invitation')?.querySelector('blockquote')?.textContent).toBe(note)
    )
  })

  test('a counter shows how many characters are left or too many', async () => {
    const { invite, write, link } = await openInvite(locale)
    const { form } = invite
    await screen.findByText(fill(form.left, { count: 280 }))
    // A letter with combining marks counts as one character, and so does an emoji.
    await write(form.note, 'tha\u0302\u0301y 😀')
    await screen.findByText(fill(form.left, { count: 274 }))
    await write(form.note, 'o'.repeat(283))
    const over = fill(form.over, { count: 3 })
    await screen.findByText(over)
    expect(parseInvitation(new URL(link()).hash)).toMatchObject({
      invitation: { note: 'o'.repeat(280) }
    })
    await write(form.note, '')
    await waitFor(() => expect(screen.queryByText(over)).toBeNull())
  })

  test('an invalid e-mail address is reported, and left out of the link', async () => {
    const { user, invite, field, write, link } = await openInvite(locale)
    const { form } = invite
    await write(form.mail, 'lan@truong, an@truong.example')
    const sentence = fill(form.noAddress, { found: 'lan@truong, an@truong.example' })
    // An unfinished address is an error only once the field loses the focus.
    await waitFor(() => expect(field(form.mail).value).toBe('lan@truong, an@truong.example'))
    expect(screen.queryByText(sentence)).toBeNull()
    await user.tab()
    const shown = await screen.findByText(sentence)
    expect(shown.closest('[role="status"]')).not.toBeNull()
    expect(field(form.mail).getAttribute('aria-invalid')).toBe('true')
    expect(parseInvitation(new URL(link()).hash)).toMatchObject({ invitation: { mail: '' } })
    await write(form.mail, 'an@truong.example')
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull())
    expect(field(form.mail).getAttribute('aria-invalid')).toBe('false')
  })
})

test('the language of the quiz changes the link, the card and the hand-out, but not the counsellor’s text', async () => {
  const page = await openInvite()
  await write(page, 'en')
  const language = screen.getByRole('combobox', { name: page.invite.form.lang })
  await page.user.selectOptions(language, 'Tiếng Việt')
  await waitFor(() =>
    expect(page.link()).toBe(`${location.origin}/vi/quiz/${inviteHash(invitations.en)}`)
  )
  const { card, handOut } = contentIn('vi').ui.invite
  await screen.findByRole('heading', { name: fill(card.from, { name: 'Marion Keller' }) })
  await screen.findByText(handOut.scan)
})

test('every module of the QR code is right', async () => {
  const page = await openInvite()
  await write(page, 'en')
  const { data } = encode(page.link(), { border: 4 })
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : [])))
  await waitFor(() => {
    const [drawing] = screen.getAllByRole('img', { name: page.invite.handOut.qrLabel })
    const path = drawing?.querySelector('path')?.getAttribute('d') ?? ''
    expect(Array.from(path.matchAll(/M(\d+ \d+)h1v1h-1z/g), ([, point = '']) => point)).toEqual(
      modules
    )
  })
})

test('the page warns of a QR code that is too fine for slips', async () => {
  const { invite, write } = await openInvite('en', inviteHash(longest))
  await screen.findByText(invite.link.fine)
  await write(invite.form.note, '')
  await waitFor(() => expect(screen.queryByText(invite.link.fine)).toBeNull())
})

test('the page warns of a QR code that is too fine for the last row of a class', async () => {
  const { invite, write } = await openInvite('en', inviteHash(longest))
  const { fine, open } = contentIn('en').ui.classView
  await screen.findByText(fine)
  screen.getByRole('button', { name: open })
  await write(invite.form.note, 'Until Thursday.')
  await waitFor(() => expect(screen.queryByText(fine)).toBeNull())
})

test('of the four slips, assistive technology finds only one', async () => {
  const { user, invite } = await openInvite('en', inviteHash(invitations.en))
  const { qrLabel } = invite.handOut
  await screen.findByRole('img', { name: qrLabel })
  await user.click(screen.getByRole('radio', { name: invite.paper.slips }))
  await waitFor(() =>
    expect(screen.getAllByRole('img', { name: qrLabel, hidden: true })).toHaveLength(4)
  )
  expect(screen.getAllByRole('img', { name: qrLabel })).toHaveLength(1)
})

/** Fills in the form for the invitation in a language. */
async function write({ invite, write, link }: InvitePage, locale: Locale): Promise<void> {
  const { form } = invite
  const { from, note, mail } = invitations[locale]
  await write(form.name, from)
  await write(form.note, note)
  await write(form.mail, mail)
  expect(parseInvitation(new URL(link()).hash)).toMatchObject({ invitation: invitations[locale] })
}
