import type { AstroPrerenderer } from 'astro';

/**
 * A prerenderer whose pages are changed before they are written, so that no page is written twice and read in between.
 * `publish` gets the page and its path from the root of the site, `about/index.html`; `base` is the base path.
 */
export function publishingPrerenderer(
  prerenderer: AstroPrerenderer,
  base: string,
  publish: (file: string, html: string) => string,
): AstroPrerenderer {
  return {
    ...prerenderer,
    async render(request, options) {
      const result = await prerenderer.render(request, options);
      const rendered = result instanceof Response ? { response: result } : result;
      const { response } = rendered;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const html = publish(fileOf(request.url, base), await response.text());
      return { ...rendered, response: new Response(html, response) };
    },
  };
}

function fileOf(url: string, base: string): string {
  const path = decodeURI(new URL(url).pathname).slice(base.length);
  return path === '404/' ? '404.html' : `${path}index.html`;
}
