import { z } from 'zod';

// Zod would try to compile checks with `new Function`, which the policy of the page forbids and reports.
z.config({ jitless: true });
