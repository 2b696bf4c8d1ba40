import type { AdvertVerdict } from '#domain/advert/read-advert'
import type { AdvertSide, HandedAdvert, HostReading } from '#embed/advert-messages'
import type { ADVERT_ATTRIBUTES } from '#embed/advert-settings'
import type { FrameMessage, Theme } from '#embed/messages'
import type { ATTRIBUTES } from '#embed/settings'
import type { Locale } from '#i18n/locales'
import { expectTypeOf, test } from 'vitest'
import type {
  FrontOrBackAdvertAttributes,
  FrontOrBackAdvertElement,
  FrontOrBackAdvertRead,
  FrontOrBackAttributes,
  FrontOrBackElement,
  FrontOrBackEventMap,
  FrontOrBackHandedAdvert,
  FrontOrBackShare
} from '../../public/embed.d.ts'

// `npm run types` checks the assertions of this file: the types that we publish for hosts in
// public/embed.d.ts must match the messages that the element receives.

test('the published types match the messages', () => {
  expectTypeOf<FrontOrBackShare>().toEqualTypeOf<FieldsOf<'share'>>()
  expectTypeOf(steps).returns.toEqualTypeOf<number>()
  expectTypeOf(found).returns.toEqualTypeOf<FrontOrBackElement | null>()
})

test('the published types match what is read in an advert', () => {
  expectTypeOf<FrontOrBackAdvertRead>().toEqualTypeOf<Pick<HostReading, 'side' | 'strength'>>()
  expectTypeOf<Required<FrontOrBackHandedAdvert>>().toEqualTypeOf<HandedAdvert>()
  expectTypeOf<AdvertSide>().toEqualTypeOf<AdvertVerdict['kind']>()
  expectTypeOf(strength).returns.toEqualTypeOf<number>()
})

test('the published attributes are those that the elements observe', () => {
  expectTypeOf<keyof FrontOrBackAttributes>().toEqualTypeOf<(typeof ATTRIBUTES)[number]>()
  expectTypeOf<keyof FrontOrBackAdvertAttributes>().toEqualTypeOf<
    (typeof ADVERT_ATTRIBUTES)[number]
  >()
  expectTypeOf<Given<'lang'>>().toEqualTypeOf<Locale>()
  expectTypeOf<Given<'theme'>>().toEqualTypeOf<Theme>()
  expectTypeOf<FrontOrBackAdvertAttributes['lang']>().toEqualTypeOf<FrontOrBackAttributes['lang']>()
  expectTypeOf<FrontOrBackAdvertAttributes['theme']>().toEqualTypeOf<
    FrontOrBackAttributes['theme']
  >()
})

test('the published events are the messages of the frame, with what the element adds', () => {
  type Passed = Exclude<FrameMessage['type'], 'resize' | 'reveal' | 'memory'>
  expectTypeOf<keyof FrontOrBackEventMap>().toEqualTypeOf<`front-or-back:${Passed | 'fail'}`>()
  expectTypeOf<DetailOf<'progress'>>().toEqualTypeOf<FieldsOf<'progress'>>()
  expectTypeOf<DetailOf<'complete'>>().toEqualTypeOf<FieldsOf<'complete'>>()
})

type Given<Name extends keyof FrontOrBackAttributes> = NonNullable<FrontOrBackAttributes[Name]>

type DetailOf<Type extends string> = FrontOrBackEventMap[`front-or-back:${Type}` &
  keyof FrontOrBackEventMap]['detail']
type FieldsOf<Type> = Omit<Extract<FrameMessage, { readonly type: Type }>, 'type'>

/** Code as a host writes it for an advert. */
function strength(element: FrontOrBackAdvertElement): number {
  let found = 0
  element.advert = { text: 'Files.' }
  document.addEventListener('front-or-back-advert:read', ({ detail }) => {
    found = detail.strength
  })
  // @ts-expect-error No event contains the visitor's comparison.
  element.addEventListener('front-or-back-advert:own', ({ detail }) => detail)
  return found
}

/**
 * Code as a host writes it. The events are typed on the element, and, because they bubble, on
 * `document` as well.
 */
function steps(element: FrontOrBackElement): number {
  let left = 0
  element.addEventListener('front-or-back:progress', ({ detail: { step, total } }) => {
    left = total - step
  })
  document.addEventListener('front-or-back:share', ({ detail }) => {
    expectTypeOf(detail.code).toEqualTypeOf<string | undefined>()
  })
  // @ts-expect-error No event contains the answers.
  element.addEventListener('front-or-back:answers', ({ detail }) => detail)
  return left
}

function found(): FrontOrBackElement | null {
  return document.querySelector('front-or-back')
}
