import type { Block, Handlers } from '../model/document.ts'

type Kind = Block['type']
type Kinds = { readonly [T in Kind]: Extract<Block, { type: T }> }
/** A block whose kind the compiler can carry over to its handler. */
type Carried<K extends Kind> = { readonly [T in K]: { readonly type: T } & Kinds[T] }[K]
type Table<Args extends readonly unknown[], Out> = {
  readonly [T in Kind]: (block: Carried<T>, ...args: Args) => Out
}

const pick = <K extends Kind, Args extends readonly unknown[], Out>(
  handlers: Table<Args, Out>,
  block: Carried<K>,
  args: Args,
): Out => handlers[block.type](block, ...args)

/** What the handler of the block's kind makes of it. */
export const handle = <Args extends readonly unknown[], Out>(
  handlers: Handlers<Args, Out>,
  block: Block,
  ...args: Args
): Out => pick(handlers, block, args)
