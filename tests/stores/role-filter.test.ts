import {
  type FilterableRole,
  type RoleFilter,
  parseFilter,
  matchesFilter,
  formatFilter
} from '#stores/role-filter'
import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

const FAMILIES = ['service', 'data-and-it']
const ALL: RoleFilter = {
  name: '',
  family: undefined,
  preparation: undefined,
  contact: undefined,
  usual: undefined,
  inside: false
}

describe('the hash of a filter', () => {
  test.each([
    [ALL, ''],
    [{ ...ALL, family: 'data-and-it' }, 'family=data-and-it'],
    [{ ...ALL, preparation: 'little', inside: true }, 'preparation=little&inside=yes'],
    [
      {
        name: 'kế toán',
        family: 'service',
        preparation: 'medium',
        contact: 'front',
        usual: 'back',
        inside: true
      },
      'name=k%E1%BA%BF+to%C3%A1n&family=service&preparation=medium&contact=front&usual=back&inside=yes'
    ]
  ] as const)('%j is formatted and parsed', (filter, address) => {
    expect(formatFilter(filter)).toBe(address)
    expect(parseFilter(`#${address}`, FAMILIES)).toEqual(filter)
  })

  test.each([
    '',
    '#',
    '#content',
    '#family=witchcraft&preparation=none&contact=left&usual=top&inside=maybe',
    '#12H7-EY82-V32E-R9ZC-NC',
    '#%E0%A4',
    '#family=<script>',
    '#name=+++'
  ])('%j filters nothing', (hash) => {
    expect(parseFilter(hash, FAMILIES)).toEqual(ALL)
  })

  test.each([
    '#?secret=x&family=service&utm_source=mail',
    '#family=service?utm_source=mail',
    '#family%3Dservice',
    '##family=service',
    '#%23family=service',
    '#content#family=service',
    '#family=service.',
    '#utm_source%3Dmail%26family%3Dservice)'
  ])('additions of hosts and chat programs are ignored: %s', (hash) => {
    expect(parseFilter(hash, FAMILIES)).toEqual({ ...ALL, family: 'service' })
  })
})

test('any name that can be typed is parsed as it was formatted', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
      // Full stops at the end are left out: in a link they may end the sentence around it, so
      // `parseFilter` removes them.
      const name = typed.replace(/[\s.]+$/, '').trim()
      expect(parseFilter(`#${formatFilter({ ...ALL, name })}`, FAMILIES).name).toBe(name)
    }),
    { examples: [['R&D'], ['C#'], ['a=b'], ['why?'], ['R&D).'], ['100%'], ['a+b']] }
  )
})

test('a name in a URL is cut at the length that can be typed', () => {
  expect(parseFilter(`#name=${'a'.repeat(5000)}`, FAMILIES).name).toBe('a'.repeat(60))
})

describe('a role matches', () => {
  const trainer: FilterableRole = {
    names: [
      'Workplace trainer',
      'Chuyên viên đào tạo (L&D)',
      'Training and Development Specialists'
    ],
    family: 'service',
    preparation: 'considerable',
    contact: 'back',
    usual: 'between',
    inside: true
  }
  const clerk: FilterableRole = {
    ...trainer,
    names: ['Bank clerk (cash)', 'Giao dịch viên'],
    preparation: 'little',
    contact: 'front',
    usual: 'front',
    inside: false
  }

  test.each([
    ['an empty filter', ALL, [true, true]],
    ['by the beginning of a word of its name', { ...ALL, name: 'CLER' }, [false, true]],
    ['by its name in the other language', { ...ALL, name: 'giao dịch' }, [false, true]],
    ['by a name with its diacritics', { ...ALL, name: 'đào tạo' }, [true, false]],
    ['not by a name with other diacritics', { ...ALL, name: 'dão' }, [false, false]],
    ['by a name in another Unicode form', { ...ALL, name: 'đào'.normalize('NFD') }, [true, false]],
    ['by a name without its diacritics', { ...ALL, name: 'dao tao' }, [true, false]],
    ['by its O*NET name', { ...ALL, name: 'specialist' }, [true, false]],
    [
      'by words in any order, regardless of punctuation',
      { ...ALL, name: '(cash) bank' },
      [false, true]
    ],
    ['not by the inside of a word', { ...ALL, name: 'rainer' }, [false, false]],
    ['only if all words match', { ...ALL, name: 'bank trainer' }, [false, false]],
    ['a name of punctuation only', { ...ALL, name: '…' }, [true, true]],
    ['by its family', { ...ALL, family: 'data-and-it' }, [false, false]],
    ['by its preparation', { ...ALL, preparation: 'little' }, [false, true]],
    ['by its contact', { ...ALL, contact: 'back' }, [true, false]],
    ['by what its trade calls it', { ...ALL, usual: 'between' }, [true, false]],
    ['as an inside people role', { ...ALL, inside: true }, [true, false]],
    ['only if every part matches', { ...ALL, contact: 'front', inside: true }, [false, false]]
  ] as const)('%s', (_, filter, stay) => {
    expect([trainer, clerk].map((role) => matchesFilter(filter, role))).toEqual(stay)
  })
})
