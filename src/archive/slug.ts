import { fold } from '../vietnamese/fold.ts';

/** A name as part of an address: “Lê Thị Thu” is `le-thi-thu`. Empty when nothing of it can stand there. */
export function slugOf(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
