import { isLater } from '../model/later.ts';
import { getLeadArticle } from './articles.ts';
import { getRequiredEntry } from './entries.ts';

/** True if each of these sources is dated after the lead article, so that what they say was first said after it. */
export async function areLaterSources(ids: readonly string[]): Promise<boolean> {
  const { published } = (await getLeadArticle()).data;
  const sources = await Promise.all(ids.map((id) => getRequiredEntry('source', id)));
  return sources.every(({ data: { date } }) => date !== undefined && isLater(date, published));
}
