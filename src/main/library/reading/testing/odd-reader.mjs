/** A reader for tests that does what the file's name says: hang, crash, eat memory, answer nonsense, or answer. */
const hoard = [];

function answer(head) {
  const text = Buffer.from(JSON.stringify(head));
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(text.length, 0);
  process.stdout.write(Buffer.concat([sizes, text]));
}

let waiting = Buffer.alloc(0);
process.stdin.on('data', (data) => {
  waiting = Buffer.concat([waiting, data]);
  while (waiting.length >= 8 && waiting.length >= 8 + waiting.readUInt32BE(0) + waiting.readUInt32BE(4)) {
    const end = 8 + waiting.readUInt32BE(0);
    const { id, name } = JSON.parse(waiting.toString('utf8', 8, end));
    waiting = waiting.subarray(end + waiting.readUInt32BE(4));
    read(id, name);
  }
});
process.stdin.on('end', () => process.exit(0));

function read(id, name) {
  if (name.includes('hang')) for (;;);
  if (name.includes('crash')) return process.kill(process.pid, 'SIGSEGV');
  if (name.includes('throw')) throw new Error('as asked');
  if (name.includes('memory')) for (;;) hoard.push(Array.from({ length: 100_000 }, Math.random));
  if (name.includes('nonsense')) return answer({ id, result: { ok: true, value: { text: 7 } } });
  if (name.includes('noise')) return process.stdout.write('x'.repeat(100));
  if (name.includes('stranger')) return answer({ id: id + 1000, result: null });
  answer({ id, result: { ok: false, error: { kind: 'empty', message: `read ${name} in ${process.pid}` } } });
}
