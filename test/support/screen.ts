import { type Found, inOrder, sourcesOf } from '../../src/cli/report.ts'
import { readBook } from '../../src/messages/book.ts'
import { type Screen, showDiagnostics } from '../../src/messages/show.ts'
import type { Lang } from '../../src/model/diagnostic.ts'
import type { World } from '../../src/model/world.ts'

const plain = (text: string): string => text

/** What a clerk reads at 80 columns without colours. */
export const onScreen = ({ diagnostics, files }: Found, world: World, lang: Lang): string => {
  const screen: Screen = {
    book: readBook(world, lang),
    sources: sourcesOf(files),
    paint: { error: plain, warning: plain, info: plain, dim: plain, strong: plain, good: plain },
    columns: 80,
  }
  return `${showDiagnostics(inOrder(diagnostics), diagnostics, screen)}\n`
}
