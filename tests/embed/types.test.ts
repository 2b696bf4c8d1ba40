import type { Share } from '#embed/messages'
import { expectTypeOf, test } from 'vitest'
import type { FrontOrBackElement, FrontOrBackShare } from '../../public/embed.d.ts'

// Held by the check of types, which runs before all tests: what a host with TypeScript may rely on is what the element sends.

test('the published types are those of the messages', () => {
  expectTypeOf<FrontOrBackShare>().toEqualTypeOf<Share>()
  expectTypeOf(steps).returns.toEqualTypeOf<number>()
  expectTypeOf(found).returns.toEqualTypeOf<FrontOrBackElement | null>()
})

/** As a host writes it: the events are known on the element and, since they bubble, on all that is around it. */
function steps(element: FrontOrBackElement): number {
  let left = 0
  element.addEventListener('front-or-back:progress', ({ detail: { step, total } }) => {
    left = total - step
  })
  document.addEventListener('front-or-back:share', ({ detail }) => {
    expectTypeOf(detail.code).toEqualTypeOf<string | undefined>()
  })
  // @ts-expect-error There is no event that tells answers.
  element.addEventListener('front-or-back:answers', ({ detail }) => detail)
  return left
}

function found(): FrontOrBackElement | null {
  return document.querySelector('front-or-back')
}
