import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { getLabels, getLeadArticle } from '../../collections.ts';
import { bibtexFile } from '../../lib/bibtex.ts';
import { byLabel } from '../../lib/citations.ts';
import { articleItem, sourceItem, type CslItem } from '../../lib/csl.ts';
import { risFile } from '../../lib/ris.ts';

const formats = [
  { extension: 'bib', type: 'application/x-bibtex; charset=utf-8', write: bibtexFile },
  { extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8', write: risFile },
  { extension: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslFile },
];

/** The lead article and all sources, in the order of the page Sources, each in three formats. */
export const getStaticPaths = (async () => {
  const { entry } = await getLeadArticle();
  const sources = (await getCollection('sources')).sort(byLabel(await getLabels()));
  const lists = {
    'op-ed': [articleItem(entry.data)],
    sources: sources.map(({ id, data }) => sourceItem(id, data)),
  };
  return Object.entries(lists).flatMap(([name, items]) =>
    formats.map(({ extension, type, write }) => ({
      params: { file: `${name}.${extension}` },
      props: { type, text: write(items) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'content-type': type } });

function cslFile(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
