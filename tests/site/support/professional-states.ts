import type { BrowserContext, Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { openPage } from '../../support/visit.ts'
import { openCaseload, openClass } from './caseload-visit.ts'
import { contentIn } from './content.ts'
import { invitations, inviteHash, longest } from './invitations.ts'
import { people } from './people.ts'
import type { States } from './visitor-states.ts'

/** A second sitting of Lan and of Minh, and a code that the class has under another name. */
const SECOND_SITTINGS = [
  `Lan\t${people.almostQuiet.code}`,
  `Minh\t${people.counter.code}`,
  `Vy\t${people.quiet.code}`
].join('\n')

/** The states of pages for counsellors and for job boards. */
export const professionalStates: States = {
  async 'an invitation with a note that is too long, on slips'(locale) {
    const path = `/${locale}/invite/${inviteHash(longest)}`
    const page = await openPage({ path, reducedMotion: true })
    const { form, paper, link } = contentIn(locale).ui.invite
    await page.getByRole('textbox', { name: form.note, exact: true }).fill('o'.repeat(300))
    await page.getByRole('textbox', { name: form.mail, exact: true }).fill('lan')
    await page.getByRole('radio', { name: paper.slips }).check()
    await page.getByText(link.fine).waitFor()
    return page
  },

  async 'an invitation on one sheet'(locale) {
    const path = `/${locale}/invite/${inviteHash(invitations[locale])}`
    const page = await openPage({ path, reducedMotion: true })
    await page.locator('.qr').waitFor()
    return page
  },

  async 'an invitation for a class, before the countdown is started'(locale) {
    return openClassView(locale)
  },

  async 'an invitation for a class, while the countdown runs'(locale) {
    const page = await openClassView(locale)
    const { timer } = contentIn(locale).ui.classView.screen
    await page.getByRole('button', { name: timer.start, exact: true }).click()
    await page.getByText(timer.moments.start).waitFor()
    await page.getByRole('button', { name: timer.pause, exact: true }).click()
    await page.getByRole('button', { name: timer.goOn, exact: true }).waitFor()
    return page
  },

  async 'the embed page with a snippet that has many mistakes'(locale) {
    const page = await openPage({ path: `/${locale}/embed/`, reducedMotion: true })
    const { doctor } = contentIn(locale).ui.embed
    await page
      .getByRole('textbox', { name: doctor.label })
      .fill('<front-or-back lang="fr" theme="pink" accent="mint" colour="x"></front-or-back>')
    await page.getByText(doctor.problems['no-script']).waitFor()
    return page
  },

  async 'a caseload with seven people, and lines to fix'(locale) {
    const { page, add, heading, text } = await openClass({ locale, reducedMotion: true })
    await add('Hoa 12H7-EY82-V32F-R9ZC-NC\nVy 12H7-EU82-V32E-R9ZC-NC\nnobody')
    await heading(fill(text.fix.heading, { count: 2 })).waitFor()
    await page.getByText(fill(text.add.showTexts, { count: 1 })).click()
    await page.getByRole('checkbox', { name: text.table.selectAll }).check()
    await page.getByRole('button', { name: text.storage.forget }).click()
    return page
  },

  async 'a caseload with questions about two people, and nicknames as fields'(locale) {
    const { page, add, button, text } = await openClass({ locale, reducedMotion: true })
    await add(SECOND_SITTINGS)
    await page.getByRole('button', { name: text.same.yes, exact: true }).nth(1).click()
    await page.locator('.sittings').waitFor()
    await button(text.table.rename).click()
    await page.locator('.row-nickname').first().waitFor()
    return page
  },

  async 'two sittings of a class, then and now'(locale) {
    const { page, add, heading, text } = await openClass({ locale, reducedMotion: true })
    await add(SECOND_SITTINGS)
    await page.getByRole('button', { name: fill(text.same.all, { count: 2 }), exact: true }).click()
    await page.getByRole('link', { name: fill(text.change.open, { count: 2 }) }).click()
    await heading(text.change.title).waitFor()
    return page
  },

  async 'a caseload while sheets are prepared for print'(locale) {
    const prepare = (context: BrowserContext) => context.addInitScript(holdMessages)
    const { page, button, text } = await openClass({ locale, reducedMotion: true, prepare })
    await page.getByRole('checkbox', { name: text.table.selectAll }).check()
    await button(text.table.sheets).click()
    await page.getByRole('progressbar', { name: text.printing.label }).waitFor()
    return page
  },

  async 'a caseload after the printing of sheets was stopped'(locale) {
    const prepare = (context: BrowserContext) => context.addInitScript(holdMessages)
    const { page, button, text } = await openClass({ locale, reducedMotion: true, prepare })
    await page.getByRole('checkbox', { name: text.table.selectAll }).check()
    await button(text.table.sheets).click()
    await button(text.printing.stop).click()
    await page.getByText(text.printing.stopped).waitFor()
    return page
  },

  async 'a caseload with a list of who is expected, and a scanner without a camera'(locale) {
    const { page, add, button, text } = await openClass({
      locale,
      reducedMotion: true,
      prepare: (context) => context.addInitScript(keepCameraBusy)
    })
    const { scan, roll } = contentIn(locale).counsellor.caseload
    await page.getByText(roll.page.heading).click()
    const list = page.getByRole('textbox', { name: roll.list.label })
    await list.fill('Lan\nNguyễn Minh\nTrần Minh\nBảo\nHoàng Thị Ngọc Cúc\nĐức')
    await add(`Bao ${people.counter.code}`)
    await page.getByText(fill(roll.list.came, { count: 3 })).click()
    await button(scan.page.open).click()
    await page.getByText(scan.scanner.problems.busy).waitFor()
    await page.getByText(text.add.addedOne).waitFor()
    return page
  },

  async 'the sheet of one person, in both languages'(locale) {
    const suffix = `#${people.counter.code}&not-me=focus/trainer`
    const { page, text } = await openCaseload({ locale, suffix, reducedMotion: true })
    await page.getByRole('combobox').selectOption({ label: text.person.both })
    await page.getByRole('article').nth(1).waitFor()
    return page
  },

  async 'the sheet of one person with an advert for the talk'(locale) {
    const { page, field, button, text } = await openCaseload({
      locale,
      suffix: `#${people.counter.code}`,
      reducedMotion: true
    })
    const { titleLabel, textLabel } = contentIn(locale).counsellor.talkAdvert
    await button(text.person.advert).click()
    await field(titleLabel).fill('Sales engineer')
    await field(textLabel).fill('Serve customers at the counter.\nEnter data into spreadsheets.')
    await page.getByRole('region', { name: 'Sales engineer' }).waitFor()
    return page
  },

  async 'two people of a caseload side by side'(locale) {
    const { page, heading, text } = await openClass({ locale, reducedMotion: true })
    await page.goto(`${page.url().split('#')[0]}#two-1-6`)
    await heading(text.two.title).waitFor()
    await page.getByText(text.two.answers).waitFor()
    return page
  },

  ...Object.fromEntries(
    // Dots, verdicts, traits, the first prompt, the first pairs.
    [1, 2, 3, 5, 8].map((step) => [
      `step ${step} of the group on the wall`,
      async (locale: Locale) => {
        const { page } = await openClass({ locale, reducedMotion: true })
        await page.goto(`${page.url().split('#')[0]}#wall-${step}`)
        await page
          .getByText(fill(contentIn(locale).counsellor.wall.step, { at: step, all: 9 }))
          .waitFor()
        return page
      }
    ])
  ),

  async 'a small group on the wall'(locale) {
    const { page, add, link, text } = await openCaseload({ locale, reducedMotion: true })
    await add(`Lan ${people.counter.code}\nBảo ${people.quiet.code}`)
    await link(text.wall.show).click()
    await page.getByRole('heading', { name: contentIn(locale).counsellor.wall.few.title }).waitFor()
    return page
  },

  async 'pair cards with the list of names'(locale) {
    const { link, page, text } = await openClass({ locale, reducedMotion: true })
    await link(text.wall.cards).click()
    await page.getByRole('table').waitFor()
    return page
  },

  async 'a paper worksheet half entered'(locale) {
    const { page } = await openCaseload({ locale, suffix: '#paper', reducedMotion: true })
    await page.locator('#paper-2').press('3')
    await page.locator('#paper-3').press('9')
    await page.getByRole('status').waitFor()
    return page
  }
}

/**
 * Runs in the page: the second slice of sheets never begins, because the message that begins it never
 * arrives, and a slice has one sheet.
 */
function holdMessages(): void {
  MessagePort.prototype.postMessage = () => {}
  const now = performance.now.bind(performance)
  let ahead = 0
  performance.now = () => {
    ahead += 1000
    return now() + ahead
  }
}

/** The view for a class, with the longest texts. */
async function openClassView(locale: Locale): Promise<Page> {
  const path = `/${locale}/invite/${inviteHash(longest)}`
  const page = await openPage({ path, reducedMotion: true })
  await page.locator('.hand-out .qr').waitFor()
  await page.getByRole('button', { name: contentIn(locale).ui.classView.open }).click()
  await page.getByRole('dialog').waitFor()
  return page
}

/** Runs in the page: the camera is in use by another program. */
function keepCameraBusy(): void {
  if (!('mediaDevices' in navigator)) return
  navigator.mediaDevices.getUserMedia = () =>
    Promise.reject(new DOMException('', 'NotReadableError'))
}
