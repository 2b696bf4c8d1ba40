import { test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../site/support/content.ts'
import { eventually } from '../site/support/eventually.ts'
import { invitations, inviteHash } from '../site/support/invitations.ts'
import { describeInEngines } from './support/in-engines.ts'
import { progressText } from './support/quiz-visitor.ts'

// A counsellor writes an invitation, and a client opens its link.

describeInEngines(({ origin, visit }) => {
  test.each(LOCALES)('%s: what is typed is in the link, and the link shows it', async (locale) => {
    const { form, link, card } = contentIn(locale).ui.invite
    const invitation = invitations[locale]
    const counsellor = await visit(`/${locale}/invite/`)
    await counsellor.write(form.name, invitation.from)
    await counsellor.write(form.note, invitation.note)
    await counsellor.write(form.mail, invitation.mail)
    const address = `${origin()}/${locale}/quiz/${inviteHash(invitation)}`
    await eventually(() => counsellor.valueOf('textbox', link.heading)).toBe(address)

    // In the same tab, because the driver of WebKitGTK has one window.
    await counsellor.tab.open(address)
    await counsellor.find('heading', fill(card.from, { name: invitation.from }))
    // By line, because WebKit's innerText has a space where `pre-line` begins a new one.
    for (const line of invitation.note.split('\n')) await counsellor.read(line)
    await counsellor.read(progressText(locale, 1))
  })
})
