import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const server = process.env.YINGSHU_SERVER ?? 'http://localhost:8080'

/** What changes together is downloaded together: a release of ours leaves the libraries in the browser's cache. */
const groups = [
  // First: a group takes along what its modules need, unless that stands in a group before it.
  { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|pinia|vue-i18n|@intlify)\//, priority: 10 },
  { name: 'charts', test: /node_modules\/(echarts|zrender)/ },
  { name: 'icons', test: /node_modules\/@element-plus\/icons-vue/ },
  { name: 'controls', test: /node_modules\/(element-plus|@element-plus|@vueuse|@popperjs|@floating-ui|async-validator|dayjs|lodash)/ },
  { name: 'words-zh', test: /locales\/(\w+\/)?zh\.ts$/ },
  { name: 'words-en', test: /locales\/(\w+\/)?en\.ts$/ },
]

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  server: { port: 5173, proxy: { '/api': { target: server, changeOrigin: false } } },
  preview: { port: 4173 },
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1200,
    // Everything comes from files: the server's policy allows no script and no picture from a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
})
