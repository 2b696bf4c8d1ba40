import type { AdvertVerdict } from '#domain/advert/read-advert'
import type { AdvertSide, HostReading } from '#embed/advert-messages'
import type { Share } from '#embed/messages'
import { expectTypeOf, test } from 'vitest'
import type {
  FrontOrBackAdvertElement,
  FrontOrBackAdvertRead,
  FrontOrBackElement,
  FrontOrBackShare
} from '../../public/embed.d.ts'

// `npm run types` checks the assertions of this file: the types that we publish for hosts in
// public/embed.d.ts must match the messages that the element receives.

test('the published types match the messages', () => {
  expectTypeOf<FrontOrBackShare>().toEqualTypeOf<Share>()
  expectTypeOf(steps).returns.toEqualTypeOf<number>()
  expectTypeOf(found).returns.toEqualTypeOf<FrontOrBackElement | null>()
})

test('the published types match what is read in an advert', () => {
  expectTypeOf<FrontOrBackAdvertRead>().toEqualTypeOf<Pick<HostReading, 'side' | 'strength'>>()
  expectTypeOf<AdvertSide>().toEqualTypeOf<AdvertVerdict['kind']>()
  expectTypeOf(strength).returns.toEqualTypeOf<number>()
})

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
