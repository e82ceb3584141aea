/** Where to go after signing in: a path of ours, never an address elsewhere. */
export function inside(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return '/workbench'
  return next.startsWith('/sign-in') || next.startsWith('/password') ? '/workbench' : next
}
