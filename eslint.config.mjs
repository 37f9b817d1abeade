// The rules of the code that a program can hold, each with its reason as its message.
import { relative, sep } from 'node:path'
import lit from 'eslint-plugin-lit'
import tseslint from 'typescript-eslint'
import { whyNot } from './scripts/import-directions.mjs'

const root = import.meta.dirname
const tests = ['**/*.test.ts', 'tests/**/*.ts', 'packages/sdk/src/testing/**/*.ts']

/** The table of scripts/import-directions.mjs, shown while one writes. */
const importDirection = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/')
    const check = (node, source, isType) => {
      const reason = source && whyNot(file, source.value, isType)
      if (reason) context.report({ node: source, message: `"${source.value}" may not be imported here, because ${reason}.` })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source.type === 'Literal' ? node.source : undefined, false),
    }
  },
}

const lapor = { rules: { 'import-direction': importDirection } }

const unsafeHtml = [
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', message: 'Text from outside becomes markup: render with a Lit template or set textContent.' },
  { selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/], CallExpression[callee.object.name="document"][callee.property.name=/^write/]', message: 'Text from outside becomes markup: render with a Lit template or set textContent.' },
  { selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)/]', message: 'Text from outside becomes markup: render with a Lit template.' },
  { selector: 'ImportDeclaration[source.value=/style-map/]', message: 'The first render of styleMap writes a style attribute, which a strict CSP refuses: use classMap, a part, or CSSOM in updated().' },
  { selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]', message: 'A strict CSP refuses style attributes: use a class, an SVG attribute, or CSSOM in updated().' },
]

const zod = {
  selector: "ImportDeclaration[source.value='zod/mini'] > :matches(ImportSpecifier, ImportDefaultSpecifier), ImportDeclaration[source.value=/^zod(?!.mini$)/]",
  message: 'Write import * as z from "zod/mini": { z } pulls in the whole library with every bundler.',
}

const stateName = {
  selector: "PropertyDefinition[declare=true][accessibility='private'][key.name=/^[^_]/]",
  message: 'What a component alone knows of itself begins with "_", so that it is told from what a page sets: Lit cannot watch a #private one.',
}

const onlyArguments = 'Time, ids and chance are arguments of the domain: the same input must give the same answer, in a test and in an audit.'

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', 'packages/sdk/api-report/', 'data/'] },
  // Each is checked by its framework's own program with its own packages, which are not installed here (tests/package, tests/on-demand).
  { ignores: ['angular', 'astro', 'next', 'svelte', 'vite', 'vue'].map((name) => `examples/${name}/**/*.ts`).concat('packages/widget/astro.d.ts') },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, lit.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { lapor },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // An interface for what has members, a type for what is one of several or is made of others.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Characters of this product's texts are code points; graphemes are not counted anywhere.
      '@typescript-eslint/no-misused-spread': 'off',
      // Arrow functions say with it that they return nothing.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A function may be async because its interface is.
      '@typescript-eslint/require-await': 'off',
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Stored and received data may be of another version than the types say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A caller may say what a function cannot see: openEnum<Known>().
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'lit/no-legacy-template-syntax': 'error',
      'no-restricted-syntax': ['error', ...unsafeHtml, zod, stateName],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.recommended] },
  { files: ['packages/*/src/**/*.ts'], ignores: tests, rules: { 'lapor/import-direction': 'error' } },
  { files: ['examples/**/*.{ts,js,mjs}'], plugins: { lapor }, rules: { 'lapor/import-direction': 'error' } },
  {
    files: ['packages/widget/src/components/**/*.ts', 'packages/widget/src/controllers/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The widget talks to the relay through the SDK: retries, idempotency and errors are there.' },
        { name: 'indexedDB', message: 'What is stored is the business of @lapor/sdk/draft and /outbox.' },
        { name: 'localStorage', message: 'The host page and its other scripts can read it: no report text or secret belongs there.' },
      ],
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts', 'packages/widget/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'prototype.js and MooTools put their own in its place, which knows no second argument: write [...values].map().' }],
    },
  },
  {
    files: ['packages/server/src/domain/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: onlyArguments }, { name: 'crypto', message: onlyArguments }, { name: 'fetch', message: onlyArguments }],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: onlyArguments }, { object: 'Math', property: 'random', message: onlyArguments }],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: onlyArguments },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: onlyArguments },
        zod,
      ],
    },
  },
  {
    files: tests,
    rules: {
      // chai's assertions are properties; test doubles are smaller than what they stand for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // node:test's it() and describe() return promises that the runner awaits.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'] }] }],
    },
  },
  { files: ['packages/server/src/cli.ts', 'packages/server/src/cli/**', 'packages/*/scripts/**', 'bench/**', 'examples/**'], rules: { 'no-console': 'off' } },
)
