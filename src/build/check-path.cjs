// Run by npm before any ECMAScript module: Node cannot load one from a folder with a backslash in its name.
if (process.platform !== 'win32' && __dirname.includes('\\')) {
  console.error(`The path ${__dirname} contains a backslash, with which Node cannot load modules; rename the folder.`);
  process.exitCode = 1;
}
