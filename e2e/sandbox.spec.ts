/**
 * The sandbox of the operating system, in both hosts. A file of its own: where root runs the tests, an unprivileged user
 * runs this one, and loads nothing else.
 */
import { sandboxOf } from './hosts/kernel';
import { sandboxed } from './hosts/launch-electron';
import { expect, test } from './hosts/test';

test('every page runs in the sandbox of the operating system @sandbox', async ({ launchApp, home }) => {
  test.skip(!sandboxed, 'root has no sandbox: scripts/test.mjs runs this as another user');
  test.skip(process.platform !== 'linux', 'read from /proc');
  await launchApp();
  const renderers = sandboxOf(home);
  expect(renderers.length).toBeGreaterThan(0);
  // 2: a seccomp filter decides on each system call. An own process namespace: it sees no other process.
  for (const { seccomp, namespaces } of renderers)
    expect({ seccomp, own: namespaces > 1 }).toEqual({ seccomp: 2, own: true });
});
