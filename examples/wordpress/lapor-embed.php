<?php
/**
 * Plugin Name:       LAPOR Embed
 * Description:       A form with which citizens report a problem to the agency, by shortcode [lapor], by block, or as a button in the corner of every page.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       lapor-embed
 * Domain Path:       /languages
 */

defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/pin.php';
require_once __DIR__ . '/includes/markup.php';

/** Texts in the language of the website: WordPress looks for them in the plugin's own folder. */
function lapor_embed_load_texts() {
	load_plugin_textdomain( 'lapor-embed', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
}
add_action( 'init', 'lapor_embed_load_texts', 0 );

/** The block is drawn on the server, as the shortcode is: a later change of a setting reaches every page. */
function lapor_embed_register() {
	add_shortcode( 'lapor', 'lapor_embed_shortcode' );
	wp_register_script( 'lapor-embed-block', plugins_url( 'block/editor.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ), '0.1.0', true );
	wp_set_script_translations( 'lapor-embed-block', 'lapor-embed', __DIR__ . '/languages' );
	register_block_type( __DIR__ . '/block', array( 'render_callback' => 'lapor_embed_block' ) );
}
add_action( 'init', 'lapor_embed_register' );

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}
