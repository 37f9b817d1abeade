<?php
/**
 * Asks the relay once, when settings are saved, which version it serves and what its files' integrity is. From then on browsers
 * run exactly these files, whatever happens to the relay, until a webmaster saves again.
 *
 * @package lapor-embed
 */

defined( 'ABSPATH' ) || exit;

/**
 * @param string $relay Scheme, host and port.
 * @return array{version: string, loader: string, form: string}|WP_Error As in the line of the relay's page /snippet.
 */
function lapor_embed_pin( $relay ) {
	$list = lapor_embed_fetch( $relay . '/assets/latest/integrity.json' );
	if ( is_wp_error( $list ) ) {
		return $list;
	}
	$told    = json_decode( $list, true );
	$version = is_array( $told ) && isset( $told['version'] ) ? $told['version'] : '';
	$files   = is_array( $told ) && isset( $told['files'] ) && is_array( $told['files'] ) ? $told['files'] : array();
	$pin     = lapor_embed_clean(
		array(
			'version' => $version,
			'loader'  => isset( $files['lapor.js'] ) ? $files['lapor.js'] : '',
		)
	);
	if ( '' === $pin['version'] || '' === $pin['loader'] ) {
		return new WP_Error( 'lapor_embed_relay', __( 'That address answers, but it is not a relay.', 'lapor-embed' ) );
	}
	// The preload must carry the hash by which lapor.js asks for the form, or a browser would fetch it twice.
	$form = lapor_embed_fetch( $relay . '/assets/' . $pin['version'] . '/lapor-form.js' );
	if ( is_wp_error( $form ) ) {
		return $form;
	}
	return array(
		'version' => $pin['version'],
		'loader'  => $pin['loader'],
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- An integrity attribute is written in base64.
		'form'    => 'sha256-' . base64_encode( hash( 'sha256', $form, true ) ),
	);
}

/**
 * @param string $url On the relay.
 * @return string|WP_Error
 */
function lapor_embed_fetch( $url ) {
	$answer = wp_remote_get( $url, array( 'timeout' => 10, 'redirection' => 0 ) );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	if ( 200 !== wp_remote_retrieve_response_code( $answer ) ) {
		/* translators: 1: address, 2: status code of HTTP. */
		return new WP_Error( 'lapor_embed_relay', sprintf( __( '%1$s answered with %2$d.', 'lapor-embed' ), $url, (int) wp_remote_retrieve_response_code( $answer ) ) );
	}
	return wp_remote_retrieve_body( $answer );
}
