import { inOrder } from '../../src/cli/report.ts'
import { readBook } from '../../src/messages/book.ts'
import { sourceOf } from '../../src/messages/place.ts'
import { type Screen, showDiagnostics } from '../../src/messages/show.ts'
import type { Diagnostic, Lang } from '../../src/model/diagnostic.ts'
import type { World } from '../../src/model/world.ts'

const plain = (text: string): string => text

/** What a clerk reads at 80 columns without colours. */
export const onScreen = (diagnostics: readonly Diagnostic[], world: World, lang: Lang): string => {
  const paths = new Set(
    diagnostics
      .flatMap(one => [one.span, ...(one.related ?? []).map(related => related.span)])
      .map(span => span.file),
  )
  const sources = new Map(
    [...paths]
      .filter(path => world.exists(path))
      .map(path => [path, sourceOf(new TextDecoder().decode(world.read(path)))]),
  )
  const screen: Screen = {
    book: readBook(world, lang),
    sources,
    paint: { error: plain, warning: plain, info: plain, dim: plain, strong: plain, good: plain },
    columns: 80,
  }
  return `${showDiagnostics(inOrder(diagnostics), screen)}\n`
}
