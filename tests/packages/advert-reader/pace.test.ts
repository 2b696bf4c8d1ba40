import { expect, test } from 'vitest'
import { generatedAdverts } from '../../../scripts/adverts/generated-adverts.ts'
import { paceOf } from '../../../scripts/adverts/pace.ts'
import { shippedContent } from '../../../scripts/shipped-model.ts'

test('one core reads at least 300 adverts a second', () => {
  const content = shippedContent()
  const { adverts, seconds } = paceOf(content.advertPatterns, generatedAdverts(content, 1000))
  expect(adverts / seconds).toBeGreaterThan(300)
})
