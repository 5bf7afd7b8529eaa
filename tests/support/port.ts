/** An article with an exact day, as citations and metadata give it. */
export const port = {
  title: 'The Port Stands Still',
  author: 'Ada Moss',
  publication: 'The Harbour Gazette',
  published: '1911-08-14',
  language: 'en',
  url: 'https://example.org/port',
};
