declare module '@postlight/parser' {
  const parser: {
    parse: (
      url: string,
      options: { html: string },
    ) => Promise<{ content: string | null; author: string | null; date_published: string | null }>;
  };
  export default parser;
}
