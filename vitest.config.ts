import { defineConfig } from 'vitest/config';

// On purpose apart from vite.config.ts, which imports what Vaadin generates: these tests need no build before them.
export default defineConfig({
  test: {
    include: ['frontend/**/*.test.ts'],
    exclude: ['frontend/generated/**', 'node_modules/**'],
    environment: 'node',
  },
});
