/** File and folder names made of what people type: safe on every system, and still readable. */

/** Not allowed on Windows or with a meaning in a shell or path: control characters and `<>:"/\|?*`. */
const UNSAFE = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

/** Names that Windows keeps for devices: `con`, `nul`, `com1`. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Longest name in UTF-16 units; most systems allow 255 bytes, and a character may have four. */
const longest = 60;

/** "Dam: break / 2024" -> "Dam break 2024". Never empty, never `.` or `..`. */
export function safeName(wanted: string, otherwise: string): string {
  const name = wanted
    .normalize('NFC')
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '');
  const short = [...name].slice(0, longest).join('').trim();
  if (short === '') return otherwise;
  return DEVICE.test(short) ? `${otherwise} ${short}` : short;
}

/** `Report.html` -> `Report (2).html`, and so on: the names to try in turn. */
export function* numbered(name: string): Generator<string> {
  yield name;
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 2; ; n += 1) yield `${stem} (${n})${extension}`;
}
