import { sentenceSpans } from '#domain/advert/parts'
import { describe, expect, it, test } from 'vitest'
import { textsOf } from '../support/advert-sentences.ts'

const sentencesIn = (text: string) => textsOf(text, sentenceSpans(text))

describe('the sentences of a text', () => {
  it('are spans without the space around them', () => {
    expect(sentenceSpans('  Call us.  Now! ')).toEqual([
      { start: 2, end: 10 },
      { start: 12, end: 16 }
    ])
  })

  test.each<[string, string[]]>([
    ['', []],
    [' \n\t \n', []],
    ['Serve guests', ['Serve guests']],
    ['Serve. Greet? Call! Wait… Go', ['Serve.', 'Greet?', 'Call!', 'Wait…', 'Go']],
    ['Serve\nGreet\r\nCall\u2028Wait', ['Serve', 'Greet', 'Call', 'Wait']],
    ['serve; greet;call', ['serve', 'greet', 'call']],
    ['• Serve • Greet ✔ Call', ['Serve', 'Greet', 'Call']],
    ['Serve 📞 greet ☎\ufe0f call', ['Serve', 'greet', 'call']],
    ['- Serve\n* Greet\n+ Call\n– Wait\n~ Go', ['Serve', 'Greet', 'Call', 'Wait', 'Go']],
    ['Serve - greet – call', ['Serve', 'greet', 'call']],
    ['Walk-in guests', ['Walk-in guests']],
    ['From 9 am - 5 pm', ['From 9 am - 5 pm']],
    ['Serve -', ['Serve']],
    ['1. Serve\n2) Greet\niv. Call\na) Wait', ['Serve', 'Greet', 'Call', 'Wait']],
    ['1\ufe0f\u20e3 Serve', ['Serve']],
    ['1. Serve guests. 2. Greet', ['Serve guests.', 'Greet']],
    ['Open since 1999. Call', ['Open since 1999.', 'Call']],
    ['Floor 12. Call', ['Floor 12.', 'Call']],
    ['Ask e.g. Dr. Lan in TP. Vinh. Call', ['Ask e.g. Dr. Lan in TP. Vinh.', 'Call']],
    ['Version 2.5 and site.com', ['Version 2.5 and site.com']],
    ['Outgoing mailRequirements', ['Outgoing mail', 'Requirements']],
    ['nợ của kháchYêu cầu', ['nợ của khách', 'Yêu cầu']],
    ['xếp chứng từYêu cầu', ['xếp chứng từ', 'Yêu cầu']],
    ['quyết toán năm.Kiểm kho!Nhập kho', ['quyết toán năm.', 'Kiểm kho!', 'Nhập kho']],
    ['We go on.Call me.A.Call', ['We go on.', 'Call me.A.Call']],
    ['haUI, vnExpress, ASP.Net, Node.Js', ['haUI, vnExpress, ASP.Net, Node.Js']],
    ['Full time (days)Call', ['Full time (days)', 'Call']],
    // Names of programs and of firms, and abbreviations.
    [
      'JavaScript, PowerPoint, LinkedIn, iOS, SMEs',
      ['JavaScript, PowerPoint, LinkedIn, iOS, SMEs']
    ],
    ['ReconcilingSupplier', ['Reconciling', 'Supplier']],
    // Ten letters, and nine.
    ['AccountantManager, ReceptionDesk', ['Accountant', 'Manager, ReceptionDesk']],
    ['eBay', ['eBay']],
    ['callsA day', ['callsA day']]
  ])('of %j are known', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })

  it('do not begin or end with invisible characters', () => {
    expect(sentencesIn('\u200bServe\ufeff\n\u202eGreet\u202c')).toEqual(['Serve', 'Greet'])
  })
})
