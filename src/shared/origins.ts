/** Where the window's own files come from, and the only place its requests may go. Also the home of its IndexedDB. */

/** Electron: an own scheme, so that the origin stays the same wherever the program lies. */
export const electronScheme = 'app';
export const electronOrigin = 'app://variorum';

/** Chromium host: a name that can never be registered (RFC 2606), answered by the host itself and never looked up. */
export const chromiumOrigin = 'https://app.invalid';
