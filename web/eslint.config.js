import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'
import { borders } from './lint/borders.js'

const rules = {
  'yingshu/borders': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-console': 'error',
  eqeqeq: ['error', 'smart'],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  'max-lines': ['error', { max: 400 }],
}

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ts.configs.recommended,
  vue.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { yingshu: { rules: { borders } } },
  },
  { files: ['src/**/*.ts'], rules },
  {
    files: ['src/**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      ...rules,
      'max-lines': ['error', { max: 200 }],
      'no-undef': 'off',
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/multi-word-component-names': ['error', { ignores: ['App', 'Timeline'] }],
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['warn', { html: { void: 'always', normal: 'always', component: 'always' } }],
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/require-default-prop': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
    },
  },
  { files: ['tests/look/**', '**/*.js'], rules: { 'no-console': 'off' } },
)
