/** One paragraph of an article, or the items of one list. */
export type Block = { readonly paragraph: string } | { readonly items: readonly string[] };

const ITEM = /^[-–•▪]\s+/u;

/** The paragraphs and lists of an article’s text: one line each, items begin with a dash; words are left as they are. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (!ITEM.test(line)) {
      items = [];
      blocks.push({ paragraph: line });
      continue;
    }
    if (items.length === 0) blocks.push({ items });
    items.push(line.replace(ITEM, ''));
  }
  return blocks;
}
