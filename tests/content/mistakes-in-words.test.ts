import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

testMistakes([
  [
    'a statement without its translation',
    ({ removeLine }) => removeLine('vi/quiz.yaml', 'searching-for-mistakes:'),
    'vi/quiz.yaml → statements → searching-for-mistakes: content/model/ has this id, but its words are missing here. Add them.'
  ],
  [
    'a statement of an unknown question',
    ({ addBelow }) =>
      addBelow('vi/quiz.yaml', 'searching-for-mistakes:', 'serching-for-mistakes: Tôi thích.'),
    'vi/quiz.yaml → statements → serching-for-mistakes: content/model/ has no such id. Fix its spelling, or remove it.'
  ],
  [
    'grounds without the text for one side',
    ({ replace }) => replace('vi/quiz.yaml', /^ {2}back:\n {4}liking:.*\n( {4}.*\n)+/m, ''),
    'vi/quiz.yaml → grounds → back: this is missing. Add it.'
  ],
  [
    'a verdict without a text for what it rests on',
    ({ removeLine }) => removeLine('en/quiz.yaml', 'aversion:'),
    'en/quiz.yaml → grounds → front → aversion: this is missing. Add it.'
  ],
  [
    'a reason for no verdict without its texts',
    ({ replace }) => replace('en/quiz.yaml', '  contradictions:', '  contradiction:'),
    'en/quiz.yaml → unclear → contradictions: this is missing. Add it.',
    'en/quiz.yaml → unclear → contradiction: nothing on the site uses this name. Fix its spelling, or remove it.'
  ],
  [
    'a short name for an unknown trait',
    ({ replace }) => replace('en/counsellor.yaml', 'focus: Focus', 'fokus: Focus'),
    'en/counsellor.yaml → caseload → island → traits → focus: content/model/ has this id, but its words are missing here. Add them.',
    'en/counsellor.yaml → caseload → island → traits → fokus: content/model/ has no such id. Fix its spelling, or remove it.'
  ],
  [
    'a talking point without its placeholder',
    ({ replace }) => replace('vi/counsellor.yaml', 'count} mục', 'n} mục'),
    'vi/counsellor.yaml → points → not-me: expected the placeholders {count} as in English, found {n}. Write them exactly as in English.'
  ],
  [
    'a missing file',
    ({ removeFile }) => removeFile('vi/ui.yaml'),
    'vi/ui.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a missing sources.yaml, without a problem for each page that cites a source',
    ({ removeFile }) => removeFile('vi/sources.yaml'),
    'vi/sources.yaml: there is no such file. Put it back, with exactly this name.'
  ],
  [
    'a missing label',
    ({ removeLine }) => removeLine('vi/ui.yaml', 'menu:'),
    'vi/ui.yaml → site → menu: this is missing. Add it.'
  ],
  [
    'an unknown label',
    ({ addBelow }) => addBelow('en/ui.yaml', 'menu:', 'menue: Menu'),
    'en/ui.yaml → site → menue: nothing on the site uses this name. Fix its spelling, or remove it.'
  ],
  [
    'a misspelt label, which is missing and unknown',
    ({ replace }) => replace('en/quiz.yaml', '  long-run:', '  long-walk:'),
    'en/quiz.yaml → unclear → long-run: this is missing. Add it.',
    'en/quiz.yaml → unclear → long-walk: nothing on the site uses this name. Fix its spelling, or remove it.'
  ],
  [
    'a label without words',
    ({ replace }) => replace('en/ui.yaml', /menu: .*/, 'menu: " "'),
    'en/ui.yaml → site → menu: expected some words, found nothing.'
  ],
  [
    'a label without a value',
    ({ replace }) => replace('en/ui.yaml', /menu: .*/, 'menu:'),
    'en/ui.yaml → site → menu: expected some words, found nothing.'
  ],
  [
    'a number for a text',
    ({ replace }) => replace('en/ui.yaml', /menu: .*/, 'menu: 5'),
    'en/ui.yaml → site → menu: expected some words, found 5. Put quotation marks around it.'
  ],
  [
    'a list for a text',
    ({ replace }) => replace('en/ui.yaml', /menu: .*/, 'menu: [Menu]'),
    'en/ui.yaml → site → menu: expected some words, found a list.'
  ],
  [
    'a text for a group',
    ({ replace }) => replace('en/sources.yaml', /sapa:\n {2}text: .*\n/, 'sapa: Condon\n'),
    'en/sources.yaml → sapa: expected a group of entries, found Condon.'
  ],
  [
    'four labels of answers',
    ({ replace }) => replace('en/quiz.yaml', ', Strongly agree]', ']'),
    'en/quiz.yaml → scale: expected 5 entries, found 4.'
  ],
  [
    'six labels of answers',
    ({ replace }) => replace('en/quiz.yaml', 'Strongly agree]', 'Strongly agree, No idea]'),
    'en/quiz.yaml → scale: expected 5 entries, found 6.'
  ],
  [
    'an empty list',
    ({ replace }) => replace('en/quiz.yaml', /askAnyway:\n( {2}- .*\n)+/, 'askAnyway: []\n'),
    'en/quiz.yaml → askAnyway: expected 1 or more entries, found 0.'
  ],
  [
    'a lost {placeholder}',
    ({ replace }) => replace('vi/ui.yaml', '{minutes}', '5'),
    'vi/ui.yaml → page → readingTime: expected the placeholders {minutes} as in English, found (none). Write them exactly as in English.'
  ],
  [
    'a translated {placeholder}',
    ({ replace }) => replace('vi/ui.yaml', /progress: ".*"/, 'progress: "{số} / {so}"'),
    'vi/ui.yaml → quiz → island → progress: expected the placeholders {n} {total} as in English, found {so}. Write them exactly as in English.'
  ],
  [
    'a shorter list',
    ({ replace }) => replace('vi/ui.yaml', /promises:\n +- .*\n/, 'promises:\n'),
    'vi/ui.yaml → quiz → promises: expected 5 entries as in English, found 4. Add or remove some.'
  ],
  [
    'an address without https',
    ({ replace }) => replace('en/sources.yaml', 'https://www.onet', 'http://www.onet'),
    'en/sources.yaml → onet → url: expected an address that begins with https://, found http://www.onetcenter.org/database.html.'
  ]
])

test('broken YAML is reported once, with its line', () => {
  const message = messageAfter(({ replace }) =>
    replace('en/ui.yaml', /menu: .*/, 'menu: Menu: all pages')
  )
  expect(message).toBe(
    [
      'The content has one problem:',
      '  en/ui.yaml → line 7: this cannot be read as YAML. Put words that contain a colon, or begin with a character such as * or {, in quotation marks.',
      '      Nested mappings are not allowed in compact mappings at line 7, column 9:',
      '        menu: Menu: all pages',
      '              ^'
    ].join('\n')
  )
})
