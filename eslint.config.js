import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Ways past the rule that text enters the page as text. */
const noMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Text enters the page as text: use a Lit template or textContent.',
}));

export default tseslint.config(
  { ignores: ['frontend/generated/**', 'node_modules/**', 'target/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: ['frontend/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-restricted-properties': ['error', ...noMarkup],
      'no-restricted-imports': ['error', { paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'] }],
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
