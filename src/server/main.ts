import { serve } from './serve.ts';

await serve({ httpOnly: false });
