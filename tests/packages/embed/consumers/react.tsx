/** @jsxImportSource react */
import type { FrontOrBackElement, FrontOrBackShare } from 'front-or-back'
import type {} from 'front-or-back/react'
import { createRef, type JSX } from 'react'

const ref = createRef<FrontOrBackElement>()

export const right = (timing: boolean) => (
  <front-or-back
    ref={ref}
    key="quiz"
    className="quiz"
    style={{ minHeight: 960 }}
    lang="en"
    theme="dark"
    heading-level={2}
    radius="4"
    timing={timing}
    onClick={({ clientX }) => clientX}
    onfront-or-back:share={({ detail }) => detail.roles}
    {...{ 'onfront-or-back:view': (event: CustomEvent) => event.target }}
  />
)
export const rightAdvert = (
  <front-or-back-advert
    job-title="Clerk"
    for="text"
    open
    advert={{ text: 'Files.' }}
    onfront-or-back-advert:read={({ detail }) => detail.strength.toFixed()}
  >
    <p>Files.</p>
  </front-or-back-advert>
)

// @ts-expect-error The quiz is not in French.
export const language = <front-or-back lang="fr" />
// @ts-expect-error There are six levels.
export const level = <front-or-back heading-level={7} />
// @ts-expect-error A theme of another product.
export const theme = <front-or-back-advert theme="sepia" />
// @ts-expect-error The event is no event of a mouse.
export const event = <front-or-back onfront-or-back:share={({ button }: MouseEvent) => button} />
// @ts-expect-error A listener gets an event, and not its detail.
export const spread = <front-or-back {...{ 'onfront-or-back:share': (_: FrontOrBackShare) => 0 }} />
// @ts-expect-error An advert has a text.
export const advert = <front-or-back-advert advert={{ title: 'Clerk' }} />
// TypeScript passes over unknown attributes with a hyphen in JSX, so this is an object.
export const unknown: JSX.IntrinsicElements['front-or-back'] = {
  // @ts-expect-error No event contains the answers.
  'onfront-or-back:answers': () => 0
}
