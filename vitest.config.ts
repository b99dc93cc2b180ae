import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Documents are made for real in many tests; a slow machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
