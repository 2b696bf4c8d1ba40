import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, answerAt, keyedAnswer } from '#domain/model'
import { PREPARATIONS } from '#domain/preparation'
import { readingOf } from '#domain/reading'
import { matchRoles, NO_CHOICE } from '#domain/role-matches'
import { scoreTraits } from '#domain/score'
import { fill } from '#i18n/fill'
import { COUNTRIES } from '#i18n/countries'
import { LOCALES, type Locale } from '#i18n/locales'
import { cardSentences } from '#islands/result/card-sentences.ts'
import type { CardText, RoleWords } from '#islands/result/result-props.ts'
import { type NamedRole, rolesFromColumns } from '#islands/role-columns.ts'
import { cardsWords } from '#page-data/cards-words'
import { resultProps } from '#page-data/result-props'
import { content } from '../content/support/real-content.ts'
import { anyAnswers } from '../domain/support/any-answers.ts'
import { answersFrom, type ByTrait } from '../domain/support/answers.ts'
import { roleWith } from '../domain/support/roles.ts'
import { smallModel } from '../domain/support/small-model.ts'

describe('the sentences of a card', () => {
  const text: CardText = {
    ...content.languages.en.ui.result.island.card,
    alike: '“{pole}”. {sentence}',
    near: 'In most things. {sentence}',
    unlikeName: 'May not suit you:',
    unlike: 'You “{own}”, this job “{pole}”. {sentence}',
    asks: 'What it asks of you:'
  }
  const words: RoleWords = {
    lead: 'You sit at a desk.',
    overall: 'A mixed day.',
    ends: ['You meet strangers.', 'You hear little.', 'All is quiet.'],
    asks: 'Good shoes.',
    nearby: []
  }
  const traits = Object.fromEntries(
    smallModel.traits.map(({ id }) => [
      id,
      { name: id, high: `much ${id}`, low: `little ${id}`, pull: { high: '', low: '' } }
    ])
  )
  // The ends at which it stands out are those of `words.ends`, in this order.
  const figures = { meeting: 1.5, hearing: -1, quiet: 2 }

  test('name what is most alike, and where the role differs most', () => {
    // In common: meeting min(2, 1.5) = 1.5, hearing min(1, 1) = 1. Quiet: 2 − (−2) = 4 apart.
    expect(sentencesFor({ meeting: [5, 5], hearing: [2, 2], quiet: [1, 1] })).toEqual({
      trait: 'meeting',
      why: '“much meeting”. You meet strangers.',
      unlike: {
        name: 'May not suit you:',
        sentence: 'You “little quiet”, this job “much quiet”. All is quiet.'
      }
    })
  })

  test('name the second likeness where the cards above have named the first', () => {
    const person = { meeting: [5, 5], hearing: [2, 2] } as const
    expect(sentencesFor(person, ['meeting']).why).toBe('“little hearing”. You hear little.')
    expect(sentencesFor(person, ['meeting', 'hearing']).why).toBe(
      '“much meeting”. You meet strangers.'
    )
  })

  test('name what the job asks of everybody where nothing differs much', () => {
    expect(sentencesFor({ meeting: [5, 5], hearing: [1, 1], quiet: [5, 5] })).toEqual({
      trait: 'quiet',
      why: '“much quiet”. All is quiet.',
      unlike: { name: 'What it asks of you:', sentence: 'Good shoes.' }
    })
  })

  test('say what the whole day is where nothing is alike', () => {
    // Order and freedom are average in both, and the other traits have no score.
    expect(sentencesFor({ order: [3, 3], freedom: [3, 3] }).why).toBe(
      'In most things. A mixed day.'
    )
  })

  function sentencesFor(byTrait: ByTrait, named?: readonly string[]) {
    const role: NamedRole = {
      ...roleWith({ figures }),
      name: 'Role',
      usualSide: 'front',
      preparations: { us: 'little', uk: 'little', vietnam: 'little' }
    }
    const profile = scoreTraits(smallModel, answersFrom(smallModel, byTrait))
    return cardSentences(role, profile, { role: words, text, traits }, named)
  }
})

const { model } = content
const countries = COUNTRIES.map((country) =>
  LOCALES.map((locale) => {
    const { families, roles } = resultProps(content, locale)
    return { locale, roles: rolesFromColumns(model, families, roles, country) }
  })
)
const wordsOf: Readonly<Record<Locale, ReturnType<typeof cardsWords>>> = {
  en: cardsWords(content, 'en'),
  vi: cardsWords(content, 'vi')
}

test('for any answers, no two cards give the same reason, and none contradicts an answer', () => {
  let cards = 0
  assert(
    property(anyAnswers(model), (answers) => {
      const { profile, outcome } = readingOf(model, answers)
      if (outcome.kind === 'unclear') return
      for (const languages of countries) {
        for (const preparation of [...PREPARATIONS, 'any' as const]) {
          const choice = { ...NO_CHOICE, preparation }
          const library = languages[0]?.roles ?? []
          const near = matchRoles(model, library, answers, profile, choice).roles
          for (const { locale, roles } of languages) {
            const { traits } = content.languages[locale].words
            const named: string[] = []
            const sentences = near.map(({ role: { id } }) => {
              const role = roles.find((named) => named.id === id)
              const own = wordsOf[locale].roles[id]
              if (!role || !own) throw new Error(`There is no role ${id} in ${locale}.`)
              const { text } = wordsOf[locale]
              const card = cardSentences(role, profile, { role: own, text, traits }, named)
              named.push(card.trait ?? '')
              return { id, ...card }
            })
            cards += sentences.length
            expect(new Set(sentences.map(({ why }) => why)).size).toBe(sentences.length)
            for (const card of sentences)
              expect(contradictionsOf(card, locale, answers)).toEqual([])
          }
        }
      }
    })
  )
  expect(cards).toBeGreaterThan(5000)
})

type Card = { readonly id: string } & ReturnType<typeof cardSentences>

/**
 * What is wrong with the sentences of a card, for these answers. The reason may name only a trait end
 * to whose side the mean of the answers inclines, and the other sentence only one from which it
 * inclines away. Both must be those of the page of the role for this end.
 */
function contradictionsOf({ id, why, unlike }: Card, locale: Locale, answers: Answers) {
  const page = content.languages[locale].roles[id]
  const { words, ui } = content.languages[locale]
  const { card } = ui.result.island
  const found: string[] = []
  const ends = Object.entries(page?.ends ?? {}).map(([end, sentence]) => {
    const [trait = '', pole] = end.split(' ')
    const { high = '', low = '' } = words.traits[trait] ?? {}
    const [name, own] = pole === 'high' ? [high, low] : [low, high]
    return {
      said: `“${name}”. ${sentence}`,
      unlike: fill(card.unlike, { own, pole: name, sentence }),
      towards: meanTowards(trait, pole, answers)
    }
  })
  const reason = ends.find(({ said }) => said === why)
  if (reason) {
    if (!(reason.towards > 3)) found.push(`${id}: ${why} (${reason.towards})`)
  } else if (why !== card.near.replace('{sentence}', page?.overall ?? '')) {
    found.push(`${id}: ${why}`)
  }
  if (unlike.name === card.unlikeName) {
    const other = ends.find((end) => end.unlike === unlike.sentence)
    if (!other || !(other.towards < 3)) {
      found.push(`${id}: ${unlike.sentence} (${other?.towards})`)
    }
  }
  return found
}

/**
 * The mean of the answers to a trait, from 1 to 5, counted towards an end of it: 5 is to agree fully
 * with that end.
 */
function meanTowards(trait: string, pole: string | undefined, answers: Answers): number {
  const counted = [...model.questions, ...model.tieBreakers].flatMap((question) => {
    const answer = answerAt(answers, question.slot)
    return question.trait === trait && answer !== 0 ? [keyedAnswer(question, answer)] : []
  })
  const mean = counted.reduce((sum, answer) => sum + answer, 0) / counted.length
  return pole === 'high' ? mean : 6 - mean
}
