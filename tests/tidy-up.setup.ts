import { afterEach } from 'vitest';
import { tidyUp } from './tidy-up.ts';

afterEach(tidyUp);
