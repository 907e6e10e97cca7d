/** A reader for tests that does what the file's name says: hang, crash, eat memory, answer nonsense, or answer. */
const hoard = [];

process.on('message', ({ id, name }) => {
  if (name.includes('hang')) for (;;);
  if (name.includes('crash')) process.kill(process.pid, 'SIGSEGV');
  if (name.includes('throw')) throw new Error('as asked');
  if (name.includes('memory')) for (;;) hoard.push(Array.from({ length: 100_000 }, Math.random));
  if (name.includes('nonsense')) return process.send({ id, result: { ok: true, value: { text: 7 } } });
  if (name.includes('stranger')) return process.send({ id: id + 1000, result: null });
  process.send({ id, result: { ok: false, error: { kind: 'empty', message: `read ${name} in ${process.pid}` } } });
});
process.on('disconnect', () => process.exit(0));
