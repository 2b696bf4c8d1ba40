import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const isCustomElement = (tag: string): boolean => tag.startsWith('front-or-back')

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })]
})
