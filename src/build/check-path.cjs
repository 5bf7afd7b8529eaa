// Run by npm before what is an ECMAScript module: Node finds none in a folder with a backslash in its name.
if (process.platform !== 'win32' && __dirname.includes('\\')) {
  console.error(`The path ${__dirname} has the sign \\, with which Node finds no file; rename the folder.`);
  process.exitCode = 1;
}
