import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsAfter } from '../content/support/content-copy.ts'
import { addRole, ROLE } from './support/add-role.ts'
import { addTrait } from './support/add-trait.ts'
import { changedProject } from './support/changed-project.ts'

// Follows the recipe “Add a language” of CONTRIBUTING.md: lines in src/i18n/locales.ts and
// src/i18n/countries.ts, and a copy of content/en/. The third language is called Volapük, and its
// texts are English. The content also has the trait and the role of the other recipes, so that a
// single build tests all of them.

const CODE = 'vo'
const NAME = 'Volapük'

/**
 * The lines about the United Kingdom and the United States on role pages in English. Pages in the
 * third language have them in another order.
 */
const UK_AND_US = /^(- uk: .*\n)(- us: .*\n)/m

const project = changedProject(
  textsAfter((content) => {
    addRole.follow(content)
    // After the role, because a new trait adds a figure to each role.
    addTrait.follow(content)
    for (const name of textsAfter(addRole.follow).keys()) {
      if (name.startsWith('en/roles/') || name.startsWith('en/pages/')) {
        const text = content.textOf(name)
        content.write(name.replace('en/', `${CODE}/`), text.replace(UK_AND_US, '$2$1'))
      }
    }
    for (const name of ['ui', 'quiz', 'counsellor', 'steps', 'glossary', 'workplaces', 'sources']) {
      content.write(`${CODE}/${name}.yaml`, content.textOf(`en/${name}.yaml`))
    }
  }),
  {
    // The budgets hold for the languages and traits that are shipped. With more of each, pages are
    // larger.
    'astro.config.mjs': (text) => text.replace(', budgets()]', ']'),
    'src/i18n/locales.ts': (text) =>
      text
        .replace("['en', 'vi']", `['en', 'vi', '${CODE}']`)
        .replace("vi: 'Tiếng Việt' }", `vi: 'Tiếng Việt', ${CODE}: '${NAME}' }`)
        .replace("vi: 'en' }", `vi: 'en', ${CODE}: 'en' }`),
    'src/i18n/countries.ts': (text) =>
      text
        .replace("vi: 'vietnam' }", `vi: 'vietnam', ${CODE}: 'uk' }`)
        .replace("vi: ['vietnam', 'uk', 'us']", `$&,\n  ${CODE}: ['us', 'uk', 'vietnam']`)
  }
)

beforeAll(project.build, 300_000)
afterAll(project.remove)

describe('a third language', () => {
  test('has its own pages, with its language code', () => {
    expect(project.built(`${CODE}/quiz/index.html`)).toMatch(/<html[^>]* lang="?vo/)
    expect(project.built(`${CODE}/roles/bank-teller/index.html`)).toContain('Bank teller')
  })

  test('has the countries of a role in its own order, and its own preparation in the list', () => {
    const page = project.built(`${CODE}/roles/travel-agent/index.html`)
    const named =
      /<section class="?start"?>.*?<dl class="?places"?>(.*?)<\/dl>/s.exec(page)?.[1] ?? ''
    expect(Array.from(named.matchAll(/<dt>(.*?)<\/dt>/gs), ([, country]) => country)).toEqual([
      'United States',
      'United Kingdom',
      'Vietnam'
    ])
    // Travel agents need medium preparation in the US (zone 3) and little in the UK.
    expect(listed('en', 'travel-agent')).toContain('some preparation')
    expect(listed(CODE, 'travel-agent')).toContain('a little preparation')
  })

  test.each(['en', 'vi', CODE])('is linked from pages in %s, with the others', (locale) => {
    const page = project.built(`${locale}/front-office/index.html`)
    for (const [code, name] of [
      ['en', 'English'],
      ['vi', 'Tiếng Việt'],
      [CODE, NAME]
    ]) {
      expect(page).toContain(`hreflang="${code}"`)
      if (code !== locale) expect(page).toContain(name)
    }
  })

  test('is offered on the page that chooses the language and on the 404 page', () => {
    expect(project.built('index.html')).toContain(`/${CODE}/`)
    expect(project.built('404.html')).toContain(`/${CODE}/`)
  })

  test('is in the sitemap, each page with its other languages', () => {
    const sitemap = project.built('sitemap.xml')
    expect(sitemap).toContain(`<loc>https://front-or-back.example/${CODE}/quiz/</loc>`)
    expect(sitemap.split('hreflang="en"').length).toBe(sitemap.split(`hreflang="${CODE}"`).length)
  })

  test('is supported by the element, the frame, the snippet builder and oEmbed', () => {
    expect(project.built('embed.js')).toContain(CODE)
    expect(project.built(`${CODE}/frame/index.html`)).toMatch(/<html[^>]* lang="?vo/)
    expect(project.built('en/embed/index.html')).toContain(`value="${CODE}"`)
    expect(JSON.parse(project.built(`oembed/${CODE}.json`)).html).toContain(`/${CODE}/frame/`)
  })

  test('has its lazy parts and its preview pictures', () => {
    expect(project.built(`scripts/${CODE}-sheet.js`)).toContain('Session sheet')
    expect(project.built(`scripts/${CODE}-cards.js`)).toContain('You go from desk to desk')
    expect(project.built(`scripts/${CODE}-week.js`)).toContain('Read one advert')
    expect(project.built(`pictures/${CODE}-site.png`).slice(1, 4)).toBe('PNG')
  })
})

describe('the same build, with the other recipes', () => {
  test('shows the new trait on the page of a role', () => {
    expect(project.built('vi/roles/bank-teller/index.html')).toContain('Humour at work')
  })

  test('has a page for the new role, and lists it', () => {
    expect(project.built(`en/roles/${ROLE}/index.html`)).toContain('Plant keeper')
    expect(project.built('en/roles/index.html')).toContain(`/en/roles/${ROLE}/`)
    expect(project.built('data/roles.json')).toContain(ROLE)
  })
})

/** The HTML of a role in the list of all roles of a language. */
function listed(locale: string, role: string): string {
  const page = project.built(`${locale}/roles/index.html`)
  return new RegExp(`<li data-role="?${role}"?>.*?</li>`, 's').exec(page)?.[0] ?? ''
}
