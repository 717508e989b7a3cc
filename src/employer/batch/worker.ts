/** The worker that holds a file of candidates: nothing of it stands on the page but what is looked at. */
import type { Port } from './protocol';
import { serve } from './serve';

serve(self as unknown as Port);
