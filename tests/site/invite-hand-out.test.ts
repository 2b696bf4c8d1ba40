import { PDFDocument } from 'pdf-lib'
import { describe, expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { inviteHash, invitations, longest, tallest } from './support/invitations.ts'
import { openInvite } from './support/invite-visit.ts'

// The printed invitation, as one sheet or as four slips, on A4 and Letter.

/**
 * Widths in CSS pixels (96 per inch): 186 mm, a little less than A4 without the margins of 10 mm,
 * and 196 mm, which is Letter without them.
 */
const PRINTED_WIDTHS = [186, 196].map((millimetres) => Math.floor((millimetres / 25.4) * 96))

describe.each(LOCALES)('in %s', (locale) => {
  const shapes = ['sheet', 'slips'] as const

  test.each(shapes)(
    'the %s fits on one page of A4 and Letter, also with the longest invitation',
    async (shape) => {
      for (const invitation of [invitations[locale], longest, tallest]) {
        const { page, invite, drawing } = await openInvite(locale, inviteHash(invitation))
        await drawing.waitFor()
        await page.getByRole('radio', { name: invite.paper[shape], exact: true }).check()
        for (const format of ['A4', 'Letter'] as const) {
          const pdf = await PDFDocument.load(await page.pdf({ format }))
          expect(pdf.getPageCount(), `${invitation.note} on ${format}`).toBe(1)
        }
      }
    }
  )

  test.each(shapes)('nothing of the %s is cut off', async (shape) => {
    for (const width of PRINTED_WIDTHS) {
      const hash = inviteHash(longest)
      const { page, invite, drawing } = await openInvite(locale, hash, { width })
      await drawing.waitFor()
      await page.getByRole('radio', { name: invite.paper[shape], exact: true }).check()
      await page.emulateMedia({ media: 'print' })
      expect(await cutOff(page), `${width} px`).toEqual([])
    }
  })

  test('only the hand-out is printed, with all that a client needs', async () => {
    const { page, invite, drawing } = await openInvite(locale, inviteHash(invitations[locale]))
    await drawing.waitFor()
    await page.emulateMedia({ media: 'print' })
    const { handOut, card } = invite
    const { from, note, mail } = invitations[locale]
    const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
    const expected = [
      contentIn(locale).ui.quiz.title,
      fill(card.from, { name: from }),
      note,
      handOut.scan,
      ...handOut.facts,
      handOut.type,
      `${new URL(inject('origin')).host}/${locale}/quiz/`,
      handOut.typed,
      handOut.code,
      fill(handOut.send, { mail })
    ].map((part) => part.replace(/\s+/g, ' '))
    expect(printed.trim()).toBe(expected.join(' '))
    expect(await drawing.isVisible()).toBe(true)
  })

  test('the button opens the print dialog', async () => {
    const { page, invite } = await openInvite(locale)
    await page.evaluate('window.print = () => { window.printed = true }')
    await page.getByRole('button', { name: invite.paper.print, exact: true }).click()
    await eventually(() => page.evaluate('window.printed')).toBe(true)
  })
})
