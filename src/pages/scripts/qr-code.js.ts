import { moduleScript } from '../../../build/island-script.ts'

/** What draws QR codes, at an address of its own: fetched only when somebody asks for one. */
export async function GET(): Promise<Response> {
  const script = await moduleScript('result/late/qr-drawing.ts')
  return new Response(script, { headers: { 'content-type': 'text/javascript' } })
}
