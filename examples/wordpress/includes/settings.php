<?php
/**
 * What a webmaster has chosen: read with its defaults, and cleaned before it is stored.
 *
 * @package lapor-embed
 */

defined( 'ABSPATH' ) || exit;

/** The one option of the plugin; uninstall.php deletes it. */
const LAPOR_EMBED_OPTION = 'lapor_embed';

/**
 * What each setting may be; the first is the default.
 *
 * @return array<string, string[]>
 */
function lapor_embed_choices() {
	return array(
		'way'    => array( 'script', 'isolated', 'frame', 'link' ),
		'theme'  => array( '', 'dark', 'auto' ),
		'locale' => array( '', 'en', 'su' ),
	);
}

/**
 * The settings as they are used. What is stored is not trusted: it may come from a backup or another plugin.
 *
 * @return array{relay: string, site: string, way: string, theme: string, locale: string, launcher: bool, version: string, loader: string, form: string}
 */
function lapor_embed_settings() {
	return lapor_embed_clean( get_option( LAPOR_EMBED_OPTION, array() ) );
}

/**
 * Only what has the form of a setting passes; everything else is the default.
 *
 * @param mixed $raw As stored or as sent.
 * @return array<string, mixed>
 */
function lapor_embed_clean( $raw ) {
	$raw  = is_array( $raw ) ? $raw : array();
	$text = static function ( $name, $pattern ) use ( $raw ) {
		$value = isset( $raw[ $name ] ) && is_string( $raw[ $name ] ) ? trim( $raw[ $name ] ) : '';
		return 1 === preg_match( $pattern, $value ) ? $value : '';
	};
	$clean = array(
		'relay'    => lapor_embed_clean_relay( $raw ),
		'site'     => $text( 'site', '/^[a-z0-9][a-z0-9-]{0,63}$/D' ),
		'launcher' => ! empty( $raw['launcher'] ),
		'version'  => $text( 'version', '/^\d+\.\d+\.\d+(-[\w.]+)?$/D' ),
		'loader'   => $text( 'loader', '/^sha384-[A-Za-z0-9+\/]{64}$/D' ),
		'form'     => $text( 'form', '/^sha256-[A-Za-z0-9+\/]{43}=$/D' ),
	);
	foreach ( lapor_embed_choices() as $name => $choices ) {
		$clean[ $name ] = isset( $raw[ $name ] ) && in_array( $raw[ $name ], $choices, true ) ? $raw[ $name ] : $choices[0];
	}
	return $clean;
}

/**
 * Scheme, host and port of the relay, or nothing.
 *
 * @param array<string, mixed> $raw As stored or as sent.
 * @return string
 */
function lapor_embed_clean_relay( array $raw ) {
	$typed = isset( $raw['relay'] ) && is_string( $raw['relay'] ) ? trim( $raw['relay'] ) : '';
	$parts = wp_parse_url( esc_url_raw( $typed, array( 'https', 'http' ) ) );
	if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) || 1 !== preg_match( '/^[A-Za-z0-9.-]+$/D', $parts['host'] ) ) {
		return '';
	}
	return $parts['scheme'] . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}
