// What editors and catalogues are told of the widgets: run by bin/elements.mjs, which says in ELEMENTS_OUT where to write.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

export default {
  globs: ['components/widgets/*.ts'],
  exclude: ['components/widgets/policy-*.ts', 'components/widgets/widgets.ts'],
  outdir: process.env.ELEMENTS_OUT,
  litelement: true,
  packagejson: false,
  plugins: [
    withoutPrivate(),
    customElementVsCodePlugin({
      outdir: process.env.ELEMENTS_OUT,
      htmlFileName: 'html-custom-data.json',
      cssFileName: 'css-custom-data.json',
    }),
  ],
};

/** The manifest is for whoever writes a page: what they cannot reach is not in it. */
function withoutPrivate() {
  return {
    name: 'without-private',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          if (declaration.members === undefined) continue;
          declaration.members = declaration.members.filter(
            ({ privacy, kind, static: isStatic }) =>
              (privacy ?? 'public') === 'public' && kind === 'field' && isStatic !== true,
          );
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations = [] }) =>
        declarations.some(({ customElement }) => customElement),
      );
    },
  };
}
