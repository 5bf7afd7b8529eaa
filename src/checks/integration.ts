import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { formatProblems } from './report/problem.ts';
import { checkContent } from './index.ts';

/** Stops every command on faulty content before anything is written; the development server only reports it. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.length === 0) return;
        const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
        const message = `${count} in the content, nothing was built:\n${formatProblems(problems)}`;
        if (command === 'dev') logger.error(message);
        else throw withoutTrace(new AstroError(message));
      },
    },
  };
}

/** The error as a fault of the content, not of this code: Astro prints no place in the code with it. */
function withoutTrace(error: AstroError): AstroError {
  error.stack = '';
  return error;
}
