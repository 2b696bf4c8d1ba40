import { PATTERNS } from 'virtual:shipped'
import { createAdvertReader } from '../../../src/domain/advert/read-advert.ts'
import type * as published from '../types.d.ts'
import { advertFrom } from './advert-from.ts'
import { readEachLine } from './read-each-line.ts'
import { resultOf } from './result.ts'

// The module of the package. Its docstrings are in types.d.ts, which is published with it.

const read = createAdvertReader(PATTERNS)

export const readAdvert: typeof published.readAdvert = (value) => {
  const advert = advertFrom(value)
  return resultOf(advert, read(advert))
}

export const readAdvertLines: typeof published.readAdvertLines = (lines, report) =>
  readEachLine(lines, readAdvert, report)
