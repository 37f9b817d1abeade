// The block in the editor: a place holder, and its own site key where it differs from the settings. The server draws the form.
;(function (blocks, blockEditor, components, element, i18n) {
  const create = element.createElement
  const __ = i18n.__

  blocks.registerBlockType('lapor-embed/form', {
    edit: function (props) {
      const controls = create(
        blockEditor.InspectorControls,
        null,
        create(
          components.PanelBody,
          { title: __('Report form', 'lapor-embed') },
          create(components.TextControl, {
            label: __('Site key', 'lapor-embed'),
            help: __('Empty: the one in Settings → Report form.', 'lapor-embed'),
            value: props.attributes.site,
            onChange: function (site) {
              props.setAttributes({ site: site })
            },
          }),
        ),
      )
      const place = create(components.Placeholder, {
        icon: 'megaphone',
        label: __('Report form', 'lapor-embed'),
        instructions: __('Here citizens see the form.', 'lapor-embed'),
      })
      return create('div', blockEditor.useBlockProps(), controls, place)
    },
    save: function () {
      return null
    },
  })
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n)
