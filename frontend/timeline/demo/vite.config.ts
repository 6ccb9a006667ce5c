import { defineConfig } from 'vite';

/** The demo alone, without the server: npm run demo */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../../target/vite-demo',
  server: { port: 5199, strictPort: true, fs: { allow: ['../../..'] } },
});
