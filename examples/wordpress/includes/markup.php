<?php
/**
 * Writes what stands in the page: the same lines that the relay's page /snippet gives, with every value escaped.
 *
 * @package lapor-embed
 */

defined( 'ABSPATH' ) || exit;

/**
 * [lapor], or [lapor site="other-key"].
 *
 * @param array<string, string>|string $attributes Of the shortcode.
 * @return string
 */
function lapor_embed_shortcode( $attributes ) {
	$own = shortcode_atts( array( 'site' => '', 'theme' => '', 'locale' => '' ), $attributes, 'lapor' );
	return lapor_embed_markup( $own );
}

/**
 * @param array<string, string> $attributes Of the block.
 * @return string
 */
function lapor_embed_block( $attributes ) {
	return '<div ' . get_block_wrapper_attributes() . '>' . lapor_embed_markup( $attributes ) . '</div>';
}

/**
 * The place of the form in a page, by the way that the settings name.
 *
 * @param array<string, string> $own What this place says for itself; what is empty or wrong comes from the settings.
 * @return string
 */
function lapor_embed_markup( $own ) {
	$settings = lapor_embed_settings();
	$own      = lapor_embed_clean( $own );
	foreach ( array( 'site', 'theme', 'locale' ) as $name ) {
		$settings[ $name ] = '' === $own[ $name ] ? $settings[ $name ] : $own[ $name ];
	}
	if ( '' === $settings['relay'] || '' === $settings['site'] ) {
		// Only who can mend it is told; a visitor would not know what to do.
		return current_user_can( 'manage_options' ) ? '<p>' . esc_html__( 'The report form is not set up yet: Settings → Report form.', 'lapor-embed' ) . '</p>' : '';
	}
	$link = sprintf( '<a href="%s">%s</a>', esc_url( $settings['relay'] . '/lapor/' . $settings['site'] ), esc_html__( 'Write a report', 'lapor-embed' ) );
	if ( 'link' === $settings['way'] ) {
		return '<p>' . $link . '</p>';
	}
	$look = array_filter( array( 'theme' => $settings['theme'], 'locale' => $settings['locale'] ) );
	// Without the files' integrity no script is let into the page: a frame needs none.
	if ( 'frame' === $settings['way'] || '' === $settings['version'] ) {
		$address = add_query_arg( $look, $settings['relay'] . '/embed/' . $settings['site'] );
		return sprintf( '<iframe src="%s" title="%s" width="100%%" height="600"></iframe>', esc_url( $address ), esc_attr__( 'Report form', 'lapor-embed' ) );
	}
	lapor_embed_enqueue( $settings );
	$preload = '';
	if ( 'script' === $settings['way'] ) {
		$preload = sprintf( '<link rel="preload" as="script" crossorigin href="%s" integrity="%s">', esc_url( $settings['relay'] . '/assets/' . $settings['version'] . '/lapor-form.js' ), esc_attr( $settings['form'] ) );
	}
	$written = '';
	foreach ( $look as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $preload . sprintf( '<lapor-widget site="%s"%s style="display:block;min-height:560px">%s</lapor-widget>', esc_attr( $settings['site'] ), $written, $link );
}

/**
 * One script for a page, however many forms stand in it.
 *
 * @param array<string, mixed> $settings Of the plugin.
 */
function lapor_embed_enqueue( array $settings ) {
	// Without "?ver=": the version is in the path, and the file behind it never changes.
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_enqueue_script( 'lapor-embed', $settings['relay'] . '/assets/' . $settings['version'] . '/lapor.js', array(), null, true );
}

/**
 * The attributes that WordPress has no argument for.
 *
 * @param string $tag    The whole script tag.
 * @param string $handle Of the script.
 * @return string
 */
function lapor_embed_script_tag( $tag, $handle ) {
	if ( 'lapor-embed' !== $handle ) {
		return $tag;
	}
	$settings   = lapor_embed_settings();
	$attributes = sprintf( ' integrity="%s" crossorigin="anonymous" data-site="%s"', esc_attr( $settings['loader'] ), esc_attr( $settings['site'] ) );
	if ( 'isolated' === $settings['way'] ) {
		$attributes .= ' data-isolation="iframe"';
	}
	// A form in the page has its look on its own tag; a frame and a dialog take it from the script.
	foreach ( 'isolated' === $settings['way'] || $settings['launcher'] ? array( 'theme', 'locale' ) : array() as $name ) {
		$attributes .= '' === $settings[ $name ] ? '' : sprintf( ' data-%s="%s"', $name, esc_attr( $settings[ $name ] ) );
	}
	return str_replace( ' src=', $attributes . ' defer src=', $tag );
}
add_filter( 'script_loader_tag', 'lapor_embed_script_tag', 10, 2 );

/** The button in the corner is on every page, where the settings want it. */
function lapor_embed_launcher() {
	$settings = lapor_embed_settings();
	if ( $settings['launcher'] && '' !== $settings['version'] && '' !== $settings['site'] ) {
		lapor_embed_enqueue( $settings );
	}
}
add_action( 'wp_enqueue_scripts', 'lapor_embed_launcher' );
