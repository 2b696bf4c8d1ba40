import { test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { counsellorScenarios } from './support/counsellor-scenarios.ts'
import { eventually } from './support/eventually.ts'
import { nothing } from './support/scenario.ts'
import { isTranslated, sentencesOf, translatePages } from './support/translation.ts'
import { visitorScenarios } from './support/visitor-scenarios.ts'

// The browser's own translation replaces the text nodes of a page. After each step, a translated
// page must have the same text as one that is not translated: nothing outdated, doubled or in the
// wrong position. And no error may be thrown.

const scenarios = { ...visitorScenarios, ...counsellorScenarios }

test.each(Object.entries(scenarios))('%s', async (_, { open, steps }) => {
  const plain = await open(nothing)
  const translated = await open(translatePages)
  for (const [at, [act, says, times = 1]] of steps.entries()) {
    for (const page of [plain, translated]) {
      await act(page)
      await eventually(async () => {
        const sentences = await sentencesOf(page)
        return [`step ${at}`, says, sentences.join(' ').split(says).length - 1]
      }).toEqual([`step ${at}`, says, times])
    }
    await eventually(() => isTranslated(translated)).toBe(true)
    await eventually(async () => [`step ${at}`, await sentencesOf(translated)]).toEqual([
      `step ${at}`,
      await sentencesOf(plain)
    ])
  }
  await expectQuiet(translated)
})
