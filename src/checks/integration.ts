import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemsOf } from './index.ts';
import type { Content } from './read/content.ts';
import { unsetWarnings } from './unset.ts';
import { contentError, watchContent } from './watch.ts';

interface Options {
  /** Reads the content, which is read for other things too. */
  content: () => Content;
  /** Called when content has changed while the development server runs. */
  onChange: () => void;
}

/**
 * Stops every command on faulty content before anything is written; the development server only reports it. A build also
 * says what is better not left unset.
 */
export function contentChecks({ content, onChange }: Options): AstroIntegration {
  let root = '';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        const problems = command === 'dev' ? [] : problemsOf(content());
        if (problems.length > 0) throw contentError(problems, ', nothing was built');
      },
      'astro:build:start': ({ logger }) => unsetWarnings(root, process.env).forEach((warning) => logger.warn(warning)),
      'astro:server:setup': ({ server, logger }) => watchContent(root, server, logger, onChange),
    },
  };
}
