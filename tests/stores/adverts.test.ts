import { advertInHash, type Adverts, advertsOf, LONGEST_ADVERT } from '#stores/adverts'
import { forgetPerson } from '#stores/person'
import { describe, expect, test } from 'vitest'
import { fakeStorage } from './support/fake-storage.ts'

const teller = { title: 'Teller', text: 'Serve customers at the counter.' }
const clerk = { title: 'Clerk', text: 'Check invoices.' }
const typist = { title: '', text: 'Enter data.' }

describe('the adverts of a tab', () => {
  test('begin with an empty form', () => {
    const adverts = opened(openTab())
    expect(adverts.$adverts.get()).toEqual([])
    expect(adverts.$view.get()).toEqual({
      kind: 'form',
      at: undefined,
      draft: { title: '', text: '' }
    })
  })

  test('are read one after the other, and the last one is shown', () => {
    const adverts = opened(openTab(), teller, clerk)
    expect(adverts.$adverts.get()).toEqual([teller, clerk])
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 1 })
  })

  test('survive a reload, and so does a form that is half filled', () => {
    const tab = openTab()
    const adverts = opened(tab, teller)
    adverts.edit(undefined)
    adverts.type({ title: 'Cl', text: 'Check' })
    const later = advertsOf(tab.window, undefined)
    expect(later.$adverts.get()).toEqual([teller])
    expect(later.$view.get()).toEqual({
      kind: 'form',
      at: undefined,
      draft: { title: 'Cl', text: 'Check' }
    })
  })

  test('are not seen in another tab', () => {
    opened(openTab(), teller)
    expect(advertsOf(openTab().window, undefined).$adverts.get()).toEqual([])
  })

  test('are at most three: a fourth takes the place of the third', () => {
    const adverts = opened(openTab(), teller, clerk, typist, teller)
    expect(adverts.$adverts.get()).toEqual([teller, clerk, teller])
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 2 })
  })

  test('can be changed: the changed one stays where it was', () => {
    const adverts = opened(openTab(), teller, clerk)
    adverts.edit(0)
    expect(adverts.$view.get()).toEqual({ kind: 'form', at: 0, draft: teller })
    adverts.type(typist)
    adverts.read()
    expect(adverts.$adverts.get()).toEqual([typist, clerk])
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 0 })
  })

  test('can be removed; without any, the form is shown', () => {
    const tab = openTab()
    const adverts = opened(tab, teller, clerk)
    adverts.remove(0)
    expect(adverts.$adverts.get()).toEqual([clerk])
    adverts.remove(0)
    expect(adverts.$view.get().kind).toBe('form')
    expect([...tab.entries]).toEqual([])
  })

  test('can be shown and cleared', () => {
    const adverts = opened(openTab(), teller, clerk)
    adverts.show(0)
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 0 })
    adverts.clear()
    expect(adverts.$adverts.get()).toEqual([])
  })

  test('ignore typing and reading while an answer is shown', () => {
    const adverts = opened(openTab(), teller)
    adverts.type(clerk)
    adverts.read()
    expect(adverts.$adverts.get()).toEqual([teller])
  })

  test('are cut after 100,000 characters, a title after 300', () => {
    const adverts = opened(openTab(), {
      title: 'x'.repeat(301),
      text: 'x'.repeat(LONGEST_ADVERT + 1)
    })
    const [cut] = adverts.$adverts.get()
    expect([cut?.title.length, cut?.text.length]).toEqual([300, 100_000])
  })

  test('are deleted with everything else about a person', () => {
    const tab = openTab()
    opened(tab, teller)
    forgetPerson(tab.window)
    expect(advertsOf(tab.window, undefined).$adverts.get()).toEqual([])
  })

  test.each(['', '{', '[]', '{"adverts":[{"title":1,"text":"x"}, null, "x"]}', '{"adverts":7}'])(
    'are none if %j is stored',
    (stored) => {
      const tab = openTab()
      tab.entries.set('front-or-back:adverts', stored)
      expect(advertsOf(tab.window, undefined).$adverts.get()).toEqual([])
    }
  )
})

describe('an advert in the address', () => {
  test('is read at once, beside those of the tab', () => {
    const tab = openTab()
    opened(tab, teller)
    const adverts = advertsOf(tab.window, clerk)
    expect(adverts.$adverts.get()).toEqual([teller, clerk])
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 1 })
  })

  test('is read once', () => {
    const tab = openTab()
    opened(tab, teller, clerk)
    const adverts = advertsOf(tab.window, teller)
    expect(adverts.$adverts.get()).toEqual([teller, clerk])
    expect(adverts.$view.get()).toEqual({ kind: 'answer', at: 0 })
  })

  test.each([
    ['#title=Teller&text=Serve%20customers', { title: 'Teller', text: 'Serve customers' }],
    ['#text=Serve+customers', { title: '', text: 'Serve customers' }],
    ['#text=100%', { title: '', text: '100%' }],
    ['#title=Teller', undefined],
    ['#text=%20', undefined],
    ['#12H7-EY82-V32E-R9ZC-NC', undefined],
    ['', undefined]
  ])('%s', (hash, advert) => {
    expect(advertInHash(hash)).toEqual(advert)
  })
})

/** The adverts of a tab after these have been pasted and read, one after the other. */
function opened(
  tab: Tab,
  ...pasted: readonly { readonly title: string; readonly text: string }[]
): Adverts {
  const adverts = advertsOf(tab.window, undefined)
  for (const advert of pasted) {
    if (adverts.$view.get().kind === 'answer') adverts.edit(undefined)
    adverts.type(advert)
    adverts.read()
  }
  return adverts
}

type Tab = { readonly window: Window; readonly entries: Map<string, string> }

/** A tab with storage of its own. */
function openTab(): Tab {
  const device = fakeStorage('working')
  const session = fakeStorage('working')
  const written = (): void => {}
  const window = {
    get localStorage() {
      return device.seenBy(written)
    },
    get sessionStorage() {
      return session.seenBy(written)
    }
  }
  return { window: window as unknown as Window, entries: session.entries }
}
