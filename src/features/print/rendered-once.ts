const parts = new Map<string, Promise<string>>();

/** HTML that `render` makes of a part of that name: in a build for the first page that has it, else for each. */
export function renderedOnce(name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const part = parts.get(name) ?? render();
  parts.set(name, part);
  return part;
}
