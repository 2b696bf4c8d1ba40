import { contactStrip } from '#drawings/contact-strip'
import { expect, test } from 'vitest'

test('a contact of 100 is at the left end, the least at the right end', () => {
  const { xOf } = contactStrip(20)
  expect([100, 60, 20].map(xOf)).toEqual(['0%', '50%', '100%'])
})

test('the colours change half a point below 75, where the front begins, and above 50, where the back does', () => {
  expect(contactStrip(0).rooms).toEqual([
    { x: '0%', width: '25.5%', fill: 'var(--front-tint)' },
    { x: '25.5%', width: '24%', fill: 'var(--middle-tint)' },
    { x: '49.5%', width: '50.5%', fill: 'var(--back-tint)' }
  ])
})
