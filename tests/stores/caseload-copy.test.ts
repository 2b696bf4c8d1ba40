import { formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/case-line'
import { parseCopy } from '#stores/caseload-copy'
import { describe, expect, it } from 'vitest'
import { A, B } from './support/opened-caseload.ts'

describe('a copy of a caseload', () => {
  it.each(['', 'x', '{"ids":[1]}', '[]\n[]'])('is undefined for %j', (text) => {
    expect(parseCopy(text)).toBeUndefined()
  })

  it('numbers people from 1 when stored numbers are missing, repeated or not positive', () => {
    const file = formatJson([caseLine('Lan', A), caseLine('Minh', B)])
    for (const header of ['', '{"ids":[3,3]}\n', '{"ids":[-1,2]}\n', '{"ids":"x"}\n', 'x\n']) {
      expect(parseCopy(header + file)?.ids).toEqual([1, 2])
    }
    expect(parseCopy(`{"ids":[7,3],"unsaved":true}\n${file}`)).toMatchObject({
      ids: [7, 3],
      unsaved: true
    })
  })
})
