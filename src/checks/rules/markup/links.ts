import type { Definition, Link } from 'mdast';
import { contains, entityOf, isJsx } from '../../../markup/nodes.ts';
import { mentionKinds, type KindName } from '../../../model/kinds.ts';
import { webAddress } from '../../../model/schemas/web-address.ts';
import type { Entry } from '../../read/entry.ts';
import { list } from '../../report/problem.ts';
import { localFault } from '../public-addresses.ts';
import type { Fault } from './elements.ts';

/** A link leads to another entry or to the web, has no title, and contains no other link. */
export function linkFault({ kind, id }: Pick<Entry, 'kind' | 'id'>, node: Link): Fault | undefined {
  const fault = addressFault(kind, node);
  if (fault) return fault;
  if (node.url === `${kind}:${id}`) {
    return ['bad-link', `a link from the ${kind} “${id}” to itself; write the words without a link`];
  }
  if (node.title) return ['markup', `a link with a title “${node.title}”, which no page shows; remove it`];
  if (contains(node, (each) => each.type === 'link' || isJsx(each, 'Cite'))) {
    return ['markup', `a link within the link to “${node.url}”; end one before the other begins`];
  }
  return undefined;
}

/** What a link leads to, here or in a definition. */
export function addressFault(kind: KindName, node: Link | Definition): Fault | undefined {
  const entity = entityOf(node);
  const kinds = [...mentionKinds, 'note'].map((each) => `${each}:ID`);
  if (!entity && (kind === 'article' || !/^https?:\/\//i.test(node.url))) {
    const web = kind === 'article' ? '' : ', and addresses with https://';
    return ['bad-link', `a link to “${node.url}”; allowed: ${list(kinds)}${web}`];
  }
  const fault = entity ? undefined : (webAddress.safeParse(node.url).error?.issues[0]?.message ?? localFault(node.url));
  return fault === undefined ? undefined : ['bad-link', `a link to “${node.url}”: ${fault}`];
}
