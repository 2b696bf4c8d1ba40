import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { type Locale, LOCALES } from '#i18n/locales'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { boardServer, framesOf } from './support/host-visit.ts'

// The page for job boards: it builds snippets with a preview; its doctor checks pasted snippets.

const host = boardServer()

async function openBuilder(locale: Locale = 'en') {
  const { embed } = contentIn(locale).ui
  const page = await openPage({
    path: `/${locale}/embed/`,
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  const quiz = () => framesOf(page).find((frame) => frame.url().includes(`/${locale}/frame/#`))
  await eventually(() => quiz() !== undefined).toBe(true)
  const preview = quiz()
  if (!preview) throw new Error(`/${locale}/embed/ has no preview of the quiz.`)
  return { page, preview, embed }
}

test.each(LOCALES)(
  '%s: each setting changes both snippets, and the preview at once',
  async (locale) => {
    const { page, preview, embed } = await openBuilder(locale)
    const { builder } = embed
    await preview.getByRole('radio').first().press('4')
    await preview.locator('input:focus').press('Enter')
    await preview.locator('progress[value="1"]').waitFor()

    await page
      .locator('#builder')
      .getByRole('combobox', { name: builder.theme })
      .selectOption('dark')
    await page.getByRole('combobox', { name: builder.headingLevel }).selectOption('3')
    await page.locator('#builder').getByRole('checkbox', { name: builder.ownAccent }).check()
    await page.locator('#builder').getByLabel(builder.accent, { exact: true }).fill('#004d40')
    await page
      .getByRole('textbox', { name: builder.roleLink })
      .fill('https://jobs.example/?q={role}&a=1')

    const attributes = `lang="${locale}" theme="dark" accent="#004d40" role-link="https://jobs.example/?q={role}&amp;a=1" heading-level="3" style="display:block;min-height:960px"`
    expect(await page.locator('#element-snippet').textContent()).toBe(
      `<script async src="${inject('origin')}/embed.js"></script>\n<front-or-back ${attributes}>\n  <a href="${inject('origin')}/${locale}/quiz/">${contentIn(locale).ui.frame.title}</a>\n</front-or-back>`
    )
    expect(await page.locator('#frame-snippet').textContent()).toContain(
      `src="${inject('origin')}/${locale}/frame/#?theme=dark&amp;accent=%23004d40&amp;roleLink=https%3A%2F%2Fjobs.example%2F%3Fq%3D%7Brole%7D%26a%3D1&amp;headingLevel=3"`
    )
    await eventually(() =>
      preview.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    ).toBe('rgb(27, 24, 21)')
    expect(await preview.locator('progress').getAttribute('value')).toBe('1')
    await page.getByText('front-or-back:progress {"step":1,"total":28}').waitFor()
  }
)

test('after a return by the back button, settings, pasted snippet and findings are still there', async () => {
  const { page, embed } = await openBuilder()
  const theme = page.locator('#builder').getByRole('combobox', { name: embed.builder.theme })
  const pasted = page.getByRole('textbox', { name: embed.doctor.label })
  await theme.selectOption('dark')
  await pasted.fill('<front-or-back></front-or-back>')
  const findings = await page.locator('#findings').innerText()
  expect(findings).not.toBe('')
  await page.goto(`${inject('origin')}/en/privacy/`)
  await page.goBack()
  await eventually(() => page.locator('#element-snippet').textContent()).toContain('theme="dark"')
  expect(await theme.inputValue()).toBe('dark')
  expect(await pasted.inputValue()).toBe('<front-or-back></front-or-back>')
  await eventually(() => page.locator('#findings').innerText()).toBe(findings)
})

test('a change of language changes the preview, which keeps its answers', async () => {
  const { page, preview, embed } = await openBuilder()
  await preview.getByRole('radio').first().press('4')
  await preview.locator('input:focus').press('Enter')
  await page
    .locator('#builder')
    .getByRole('combobox', { name: embed.builder.lang })
    .selectOption('vi')
  await eventually(() => preview.url()).toContain('/vi/frame/')
  await preview.getByText('Câu 2 trên 28').waitFor()
})

test.each(LOCALES)(
  '%s: the builder for adverts changes its snippet and the preview, which says what it has read',
  async (locale) => {
    const { page, embed } = await openBuilder(locale)
    const builder = page.locator('#advert-builder')
    await page.getByText('front-or-back-advert:read {"side":"').waitFor()
    await builder.getByRole('combobox', { name: embed.builder.theme }).selectOption('dark')
    await builder
      .getByRole('combobox', { name: embed.advert.source })
      .selectOption({ label: embed.advert.sources.for })
    await builder.getByRole('checkbox', { name: embed.builder.ownAccent }).check()
    expect(await page.locator('#advert-snippet').textContent()).toBe(
      `<script async src="${inject('origin')}/embed-advert.js"></script>\n<div id="advert"><p>${embed.advert.text}</p></div>\n<front-or-back-advert lang="${locale}" theme="dark" accent="#00aa66" job-title="${embed.advert.title}" for="advert"></front-or-back-advert>`
    )
    const preview = page.locator('#advert-preview')
    const { more } = contentIn(locale).ui.frame.advert
    const colour = () =>
      preview
        .getByRole('button', { name: more })
        .evaluate((button) => getComputedStyle(button).color)
    // #00aa66 has 4.12:1 on the dark tint #1c383f, and a tenth of the way to white, #1ab375, has 4.59:1.
    await eventually(colour).toBe('rgb(26, 179, 117)')
    await page.getByRole('button', { name: embed.copy }).nth(2).click()
    await page.getByText(embed.copied).waitFor()
    const field = page.getByRole('textbox', { name: embed.doctor.label })
    await field.fill((await page.locator('#advert-snippet').textContent()) ?? '')
    await page.getByText(embed.doctor.valid).waitFor()
  }
)

test('an invalid role-link is reported next to its field', async () => {
  const { page, embed } = await openBuilder()
  const field = page.getByRole('textbox', { name: embed.builder.roleLink })
  const complaint = page.getByText('role-link is “jobs.example”; it has to begin with https://')
  await field.fill('jobs.example')
  expect(await complaint.isVisible()).toBe(true)
  await field.fill('')
  expect(await complaint.isVisible()).toBe(false)
})

test('each copied snippet works on a page of another site', async () => {
  const { page, embed } = await openBuilder()
  for (const at of [0, 1]) {
    await page.getByRole('button', { name: embed.copy }).nth(at).click()
    await page.getByText(embed.copied).waitFor()
    const other = await page.context().newPage()
    const snippet = await pastedOn(other)
    // This page has no frame of ours, so the frame that is found next comes from the snippet.
    await other.goto(`${host()}/without-embed.html`)
    await other.setContent(snippet)
    await eventually(() => framesOf(other).length).toBe(1)
    await framesOf(other)[0]?.getByText('Statement 1 of 28').waitFor()
  }
})

test.each(LOCALES)(
  '%s: the doctor lists problems of a snippet, or says that it is valid',
  async (locale) => {
    const { page, embed } = await openBuilder(locale)
    const { doctor } = embed
    const field = page.getByRole('textbox', { name: doctor.label })
    const findings = page.getByRole('status').getByRole('listitem')
    await field.fill('<front-or-back theme="pink" style="min-height:1px"></front-or-back>')
    expect(await findings.allTextContents()).toEqual([
      doctor.problems['no-script'],
      doctor.problems.theme.replace('{found}', 'pink')
    ])
    for (const snippet of ['#element-snippet', '#frame-snippet']) {
      await field.fill((await page.locator(snippet).textContent()) ?? '')
      expect(await findings.allTextContents()).toEqual([doctor.valid])
    }
    await field.fill('<img src=x onerror="document.title=1">')
    expect(await findings.allTextContents()).toEqual([doctor.problems.nothing])
    expect(await page.title()).not.toBe('1')
  }
)

/** The text on the clipboard. It is pasted, because our pages may not read the clipboard. */
async function pastedOn(page: Page): Promise<string> {
  await page.setContent('<textarea></textarea>')
  await page.locator('textarea').focus()
  await page.keyboard.press('Control+V')
  return page.locator('textarea').inputValue()
}
