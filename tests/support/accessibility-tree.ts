import type { Page } from 'playwright-core';

/** An element or a text as assistive technology has it. */
export interface Announced {
  role: string;
  name: string;
  /** Address, of a link. */
  url?: string | undefined;
}

interface AXNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** The accessibility tree of a page in the order in which it is read. Chromium alone gives it. */
export async function announced(page: Page): Promise<Announced[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Announced[] = [];
  const walk = (node: AXNode | undefined): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    if (!node.ignored && role !== 'InlineTextBox') {
      const url = node.properties?.find(({ name }) => name === 'url')?.value.value;
      found.push({ role, name: node.name?.value ?? '', url: typeof url === 'string' ? url : undefined });
    }
    node.childIds?.forEach((id) => walk(byId.get(id)));
  };
  walk(nodes[0]);
  return found;
}

/** The text that is read, without the names of what has no text of its own, such as the number of a note. */
export function spoken(tree: readonly Announced[]): string {
  const texts = tree.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  return texts.join(' ').replace(/\s+/g, ' ');
}
