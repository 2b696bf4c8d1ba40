import { type Mistake, testMistakes } from './support/test-mistakes.ts'

const ENGLISH = 'adverts/en.yaml'
const VIETNAMESE = 'adverts/vi.yaml'
const EXAMPLE = 'en/adverts/cad-technician.md'
const WORDS = 'en/ui.yaml'

/** A phrase among those that end a negation, and the problem that it has. */
function phrase(written: string, problem: string): Mistake {
  return [
    `the phrase ${written}`,
    ({ replace }) => replace(ENGLISH, 'ends: but, instead', `ends: 'instead, ${written}'`),
    `adverts/en.yaml → negation → ends → ${written}: ${problem}`
  ]
}

testMistakes([
  phrase(
    '(a||b)',
    'expected words, found an empty phrase or an empty choice. Remove it, or write “?” after the brackets. Found: “(a||b)”.'
  ),
  phrase('(a|b', 'expected “)”, found the end. Close the bracket. Found: “(a|b”.'),
  phrase(
    'a) b',
    'found “)” or “|” outside of brackets. Remove it, or open a bracket. Found: “) b”.'
  ),
  phrase(
    `${'('.repeat(11)}a${')'.repeat(11)}`,
    'found more than ten brackets inside each other. Write several phrases. Found: “(a)))))))))))”.'
  ),
  phrase(
    'call @guests',
    'there is no such list under lists. Fix its name, or add it. Found: “@guests”.'
  ),
  phrase('* call', 'found a sign without a word that it belongs to. Found: “*”.'),
  phrase(
    'this & that',
    'found signs without letters or numbers. Signs between words do not matter: leave them out. Found: “&”.'
  ),
  phrase(
    'a*',
    'expected at least two letters before “*”: this would match nearly every word. Found: “a*”.'
  ),
  phrase(
    '_ call',
    'expected a word at the beginning, found a gap, a number or something that may be missing. Found: “_ call”.'
  ),
  phrase(
    'call !us us',
    'no text can match this phrase. Look at the words after “!” and at the signs.'
  ),
  phrase('instead', 'this phrase is here for the second time. Remove one.'),
  [
    'a phrase for marked texts alone that no list has',
    ({ replace }) => replace(VIETNAMESE, 'lỗi, thuế, sap,', 'lỗi, thuế, sap, nghề,'),
    'adverts/vi.yaml → onlyMarked → nghề: no list has this phrase. Copy it from there without changes.'
  ],
  [
    'phrases about an unknown trait',
    ({ replace }) => replace(ENGLISH, /^ {2}listening:/m, '  humour:'),
    'adverts/en.yaml → traits: there is no trait humour. Use one of these: people, listening, communication, problem-solving, focus, flexibility, autonomy.',
    'en/ui.yaml → advert → details → quoted: expected an entry humour, found none. Add it.',
    'vi/ui.yaml → advert → details → quoted: expected an entry humour, found none. Add it.'
  ],
  [
    'a warning that one language does not have',
    ({ replace }) => replace(VIETNAMESE, /^ {2}papers:/m, '  passports:'),
    'adverts/vi.yaml → warnings: there is no entry passports. Use one of these: deposit, easyMoney, commissionOnly, papers, chatOnly, moneyTransfer.',
    'adverts/vi.yaml → warnings: expected an entry papers, found none. Add it.'
  ],
  [
    'a file of patterns that is missing',
    ({ removeFile }) => removeFile(VIETNAMESE),
    'adverts/vi.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a weight that is a word',
    ({ replace }) => replace(ENGLISH, /weight: 3$/m, 'weight: much'),
    'adverts/en.yaml → sides → serving → weight: expected a number, found much.'
  ],
  [
    'an advert of an unknown family',
    ({ replace }) => replace(EXAMPLE, 'family: data-and-it', 'family: steel'),
    'en/adverts/cad-technician.md → family: there is no family steel. Use one of these: service, sales, marketing, banking, insurance, administration, people-and-training, accounting, data-and-it, supply, legal, management.'
  ],
  [
    'an advert that says something of an unknown trait',
    ({ replace }) => replace(EXAMPLE, /^ {2}flexibility:/m, '  humour:'),
    'en/adverts/cad-technician.md → said: there is no trait humour. Use one of these: people, listening, communication, problem-solving, focus, flexibility, autonomy.'
  ],
  [
    'a quote that is not in the text',
    ({ replace }) => replace(EXAMPLE, '"Draw beams, stairs', '"Draw beams and stairs'),
    "en/adverts/cad-technician.md → Draw beams and stairs and balconies in 2D and 3D from the engineer's sketches: the text does not have this sentence. Copy it without changes."
  ],
  [
    'an advert that is shown without a lesson',
    ({ removeLine }) => removeLine(EXAMPLE, 'lesson:'),
    'en/adverts/cad-technician.md → shown: expected lesson and remarks where shown is true, and only there.'
  ],
  [
    'an advert on another side',
    ({ replace }) => replace(EXAMPLE, 'side: back', 'side: middle'),
    'en/adverts/cad-technician.md → side: expected one of front, back, bothWays, cannotTell, notClaimed, found middle.'
  ],
  [
    'a warning without words',
    ({ removeLine }) => removeLine(WORDS, 'deposit: { question'),
    'en/ui.yaml → advert → details → warnings: expected an entry deposit, found none. Add it.'
  ],
  [
    'words for an unknown warning',
    ({ addBelow }) =>
      addBelow(WORDS, 'deposit: { question', 'lottery: { question: "A?", why: "B." }'),
    'en/ui.yaml → advert → details → warnings: there is no entry lottery. Use one of these: deposit, easyMoney, commissionOnly, papers, chatOnly, moneyTransfer.'
  ],
  [
    'a trait without a name among the quotes',
    ({ removeLine }) => removeLine(WORDS, 'listening: { name: Listening'),
    'en/ui.yaml → advert → details → quoted: expected an entry listening, found none. Add it.',
    'en/ui.yaml → advert → details → questions: there is no entry listening. Use one of these: people, communication, focus, problem-solving, flexibility, autonomy.'
  ],
  [
    'a trait without a question',
    ({ replace }) => replace(WORDS, /^ {6}focus: Where would I work.*\n/m, ''),
    'en/ui.yaml → advert → details → questions: expected an entry focus, found none. Add it.'
  ]
])
