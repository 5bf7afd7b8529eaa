import { readFileSync } from 'node:fs';
import { t } from '../../../tests/support/messages.ts';
import { port } from '../../../tests/support/port.ts';
import { describe, expect, test } from 'vitest';
import { lightColours } from '../drawing/boxes.ts';
import { pictureAlt, pictureText, pictureTree } from './og-image.ts';

const article = { ...port, published: '1911-08-14~' };
const text = pictureText('An annotated column', article, ['Ann Cray', 'Jonah Reed'], t);
const colours = lightColours(readFileSync('src/ui/tokens.css', 'utf8'));

describe('the words of the picture', () => {
  test('are title, author, publication with a certain date, and the names in the order given', () => {
    expect(text).toEqual({
      direction: 'ltr',
      siteName: 'An annotated column',
      title: 'The Port Stands Still',
      author: 'Ada Moss',
      published: 'The Harbour Gazette, August 1911',
      names: ['Ann Cray', 'Jonah Reed'],
    });
  });

  test('are given to those who do not see it', () => {
    expect(pictureAlt(text, t)).toBe(
      'An annotated column: “The Port Stands Still”, Ada Moss, The Harbour Gazette, August 1911. ' +
        'In the margin: Ann Cray, Jonah Reed.',
    );
    expect(pictureText('', { ...article, author: ['Ada Moss', 'Tom Hale'] }, [], t).author).toBe(
      'Ada Moss and Tom Hale',
    );
    expect(pictureAlt({ ...text, names: [] }, t)).toMatch(/August 1911\.$/);
  });
});

describe('the picture', () => {
  const sizeOf = (title: string) => {
    const json = JSON.stringify(pictureTree({ ...text, title }, colours));
    return Number(new RegExp(`"fontSize":(\\d+)[^{}]*},"children":"${title}"`).exec(json)?.[1]);
  };

  test('holds the words, on the ground colour', () => {
    const tree = pictureTree(text, colours);
    expect(tree.props.style['background']).toBe(colours.get('ground'));
    for (const words of [text.title, text.author, text.published, ...text.names, 'AN ANNOTATED COLUMN']) {
      expect(JSON.stringify(tree)).toContain(`"children":"${words}"`);
    }
  });

  test('sets long titles smaller', () => {
    expect([20, 71, 111].map((length) => sizeOf('x'.repeat(length)))).toEqual([70, 58, 46]);
  });

  test('with a colour missing throws, and says which', () => {
    expect(() => pictureTree(text, new Map())).toThrow('tokens.css has no colour --ink');
  });
});
