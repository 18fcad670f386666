// Loaded before anything else and kept to old syntax, so that an old Node.js gets words, not a parse error.
const wanted = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    'Checkpoint needs Node.js ' + wanted.join('.') + ' or later; this is ' + process.versions.node + '.',
  );
  process.exit(1);
}
