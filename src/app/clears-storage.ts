/**
 * Whether this browser takes away what a site keeps when it has not been used for seven days: Apple's do, but for an
 * app on the home screen. They are known by an interface that no other has; what they do cannot be asked for.
 */
export function clearsStorage(): boolean {
  return 'GestureEvent' in window && !window.matchMedia('(display-mode: standalone)').matches;
}
