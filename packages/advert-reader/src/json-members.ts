/** A member of a JSON object as it is written: `"key": value`. */
export type Member = { readonly key: string; readonly text: string }

/**
 * The members of the JSON object that `object` is, which must be valid. What JSON.parse and
 * JSON.stringify would change stays as it is written: `1.0`, and numbers with more than 15 digits,
 * such as the ids of many job boards. Linear.
 */
export function membersOf(object: string): readonly Member[] {
  const members: Member[] = []
  let depth = 0
  let from = 0
  const add = (to: number): void => {
    const text = object.slice(from, to).trim()
    if (text !== '') members.push({ key: keyOf(text), text })
    from = to + 1
  }
  for (let at = 0; at < object.length; at += 1) {
    switch (object[at]) {
      case '"':
        at = stringEnd(object, at)
        break
      case '{':
      case '[':
        depth += 1
        if (depth === 1) from = at + 1
        break
      case '}':
      case ']':
        depth -= 1
        if (depth === 0) add(at)
        break
      case ',':
        if (depth === 1) add(at)
    }
  }
  return members
}

function keyOf(member: string): string {
  return String(JSON.parse(member.slice(0, stringEnd(member, 0) + 1)))
}

/** The index of the quotation mark that ends the string which begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

/** Whether an odd number of backslashes is before a sign. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text[before - 1] === '\\') before -= 1
  return (at - before) % 2 === 1
}
