import { expect, test } from 'vitest'
import { eventually } from '../site/support/eventually.ts'
import { describeInEngines } from './support/in-engines.ts'

// What the other tests here would not notice by themselves: errors, and what the policy forbids.

describeInEngines(({ visit, takeTroubles }) => {
  test('an error, a rejected promise, a message and a violation of the policy are noticed', async () => {
    const { tab } = await visit('/en/')
    await tab.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown')
      })
      Promise.reject(new Error('rejected'))
      console.error('said')
      document.body.append(Object.assign(new Image(), { src: 'https://foreign.example/a.png' }))
    })
    const noticed: string[] = []
    await eventually(() => {
      noticed.push(...takeTroubles())
      return noticed.length
    }).toBe(4)
    expect(noticed.sort()).toEqual([
      '/en/: console error: said',
      expect.stringMatching(
        /^\/en\/: policy violation: img-src forbids https:\/\/foreign\.example/
      ),
      '/en/: rejected promise: Error: rejected',
      expect.stringMatching(/^\/en\/: uncaught error: .*thrown$/)
    ])
  })
})
