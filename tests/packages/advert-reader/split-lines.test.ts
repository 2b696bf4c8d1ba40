import { expect, test } from 'vitest'
import { type ByteLine, splitLines } from '../../../packages/advert-reader/src/split-lines.ts'

const LONGEST = 8

test.each([1, 2, 3, 1000])('lines do not depend on the chunks, here of %i bytes', async (size) => {
  expect(await linesOf('ễ\n\nab\r\nc\u2028d', size)).toEqual([
    'line 1: "ễ"',
    'line 2: ""',
    'line 3: "ab\\r"',
    'line 4: "c\u2028d"'
  ])
})

test('a line break at the end begins no other line', async () => {
  expect(await linesOf('a\n', 1)).toEqual(['line 1: "a"'])
  expect(await linesOf('', 1)).toEqual([])
})

test('a line of the greatest length is whole, and a longer one comes in parts', async () => {
  expect(await linesOf('12345678\n123456789\nab', 3)).toEqual([
    'line 1: "12345678"',
    // Nine bytes in the chunks "123456", "789" and a line break: chunks are cut at every third byte.
    'longLine 2 begins: "123456789"',
    'longLine 2: "\\n"',
    'line 3: "ab"'
  ])
})

test('a long line without a line break gets one', async () => {
  expect(await linesOf('1234567890', 5)).toEqual([
    'longLine 1 begins: "1234567890"',
    'longLine 1: "\\n"'
  ])
})

test('a long line in one chunk comes with its line break', async () => {
  expect(await linesOf('1234567890\na', 1000)).toEqual([
    'longLine 1 begins: "1234567890\\n"',
    'line 2: "a"'
  ])
})

async function linesOf(text: string, size: number): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of splitLines(chunksOf(text, size), LONGEST)) lines.push(inWords(line))
  return lines
}

async function* chunksOf(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function inWords(line: ByteLine): string {
  const begins = line.kind === 'longLine' && line.begins ? ' begins' : ''
  return `${line.kind} ${line.number}${begins}: ${JSON.stringify(line.bytes.toString())}`
}
