<?php
/**
 * Settings → Report form. The Settings API checks the nonce, and the capability manage_options, of everything that is sent.
 *
 * @package lapor-embed
 */

defined( 'ABSPATH' ) || exit;

/** Registers the option with what cleans it, and the page's fields. */
function lapor_embed_register_settings() {
	register_setting( 'lapor_embed', LAPOR_EMBED_OPTION, array( 'type' => 'array', 'sanitize_callback' => 'lapor_embed_save', 'show_in_rest' => false ) );
	add_settings_section( 'lapor_embed', '', '__return_null', 'lapor_embed' );
	$fields = array(
		'relay'    => __( 'Address of the relay', 'lapor-embed' ),
		'site'     => __( 'Site key', 'lapor-embed' ),
		'way'      => __( 'How the form stands in the page', 'lapor-embed' ),
		'theme'    => __( 'Look', 'lapor-embed' ),
		'locale'   => __( 'Language', 'lapor-embed' ),
		'launcher' => __( 'Button in the corner', 'lapor-embed' ),
	);
	foreach ( $fields as $name => $label ) {
		add_settings_field( 'lapor_embed_' . $name, $label, 'lapor_embed_field', 'lapor_embed', 'lapor_embed', array( 'name' => $name, 'label_for' => 'lapor_embed_' . $name ) );
	}
}
add_action( 'admin_init', 'lapor_embed_register_settings' );

/** The page's place in the menu. */
function lapor_embed_menu() {
	add_options_page( __( 'Report form', 'lapor-embed' ), __( 'Report form', 'lapor-embed' ), 'manage_options', 'lapor_embed', 'lapor_embed_page' );
}
add_action( 'admin_menu', 'lapor_embed_menu' );

/**
 * Beside "Deactivate" in the list of plugins: the way to what must be filled in first. WordPress itself has the word.
 *
 * @param string[] $links Of the plugin.
 * @return string[]
 */
function lapor_embed_links( $links ) {
	// phpcs:ignore WordPress.WP.I18n.MissingArgDomain
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=lapor_embed' ) ), esc_html__( 'Settings' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/lapor-embed.php' ), 'lapor_embed_links' );

/**
 * Cleans what was sent, and asks the relay for version and integrity.
 *
 * @param mixed $raw As sent.
 * @return array<string, mixed> What is stored.
 */
function lapor_embed_save( $raw ) {
	$typed = is_array( $raw ) ? $raw : array();
	$clean = lapor_embed_clean( $raw );
	foreach ( array( 'relay' => __( 'The address of the relay must look like https://lapor.example.go.id.', 'lapor-embed' ), 'site' => __( 'A site key has small letters, digits and hyphens, for example kel-kademangan.', 'lapor-embed' ) ) as $name => $sentence ) {
		if ( '' === $clean[ $name ] && ! empty( $typed[ $name ] ) ) {
			add_settings_error( LAPOR_EMBED_OPTION, $name, $sentence );
		}
	}
	if ( '' === $clean['relay'] ) {
		return $clean;
	}
	$pin = lapor_embed_pin( $clean['relay'] );
	if ( is_wp_error( $pin ) ) {
		/* translators: %s: what went wrong, in a sentence. */
		add_settings_error( LAPOR_EMBED_OPTION, 'pin', sprintf( __( 'Saved, but the relay could not be asked for its version: %s Until you save again, the form stands in a frame of a fixed height.', 'lapor-embed' ), $pin->get_error_message() ), 'warning' );
		return array_merge( $clean, array( 'version' => '', 'loader' => '', 'form' => '' ) );
	}
	return array_merge( $clean, $pin );
}

/**
 * One field.
 *
 * @param array{name: string} $field Its name among the settings.
 */
function lapor_embed_field( $field ) {
	$name    = $field['name'];
	$value   = lapor_embed_settings()[ $name ];
	$choices = lapor_embed_choices();
	if ( isset( $choices[ $name ] ) ) {
		printf( '<select id="lapor_embed_%1$s" name="%2$s[%1$s]">', esc_attr( $name ), esc_attr( LAPOR_EMBED_OPTION ) );
		foreach ( $choices[ $name ] as $choice ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( lapor_embed_choice_label( $name, $choice ) ) );
		}
		echo '</select>';
	} elseif ( 'launcher' === $name ) {
		printf( '<input type="checkbox" id="lapor_embed_launcher" name="%s[launcher]" value="1"%s>', esc_attr( LAPOR_EMBED_OPTION ), checked( $value, true, false ) );
		echo ' ' . esc_html__( 'On every page without a form, a button opens it in a dialog.', 'lapor-embed' );
	} else {
		$hint = 'relay' === $name ? 'https://lapor.example.go.id' : 'kel-kademangan';
		printf( '<input type="text" class="regular-text code" id="lapor_embed_%1$s" name="%2$s[%1$s]" value="%3$s" placeholder="%4$s">', esc_attr( $name ), esc_attr( LAPOR_EMBED_OPTION ), esc_attr( $value ), esc_attr( $hint ) );
	}
}

/**
 * What a choice is called.
 *
 * @param string $name   Of the setting.
 * @param string $choice One of its choices.
 * @return string
 */
function lapor_embed_choice_label( $name, $choice ) {
	$labels = array(
		'way'    => array(
			'script'   => __( 'In the page (script)', 'lapor-embed' ),
			'isolated' => __( 'In a frame of its own, as high as its content (script)', 'lapor-embed' ),
			'frame'    => __( 'In a frame of a fixed height (no script)', 'lapor-embed' ),
			'link'     => __( 'As a link to the full page', 'lapor-embed' ),
		),
		'theme'  => array(
			''     => __( 'Light', 'lapor-embed' ),
			'dark' => __( 'Dark', 'lapor-embed' ),
			'auto' => __( 'As the phone is set', 'lapor-embed' ),
		),
		'locale' => array(
			''   => __( 'As the page', 'lapor-embed' ),
			'en' => __( 'English', 'lapor-embed' ),
			'su' => __( 'Sundanese', 'lapor-embed' ),
		),
	);
	return $labels[ $name ][ $choice ];
}

/** The page. */
function lapor_embed_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'lapor-embed' ), 403 );
	}
	$settings = lapor_embed_settings();
	echo '<div class="wrap"><h1>' . esc_html__( 'Report form', 'lapor-embed' ) . '</h1>';
	echo '<p>' . esc_html__( 'The form stands where you put the block “Report form” or the shortcode [lapor].', 'lapor-embed' ) . '</p>';
	if ( '' !== $settings['version'] ) {
		/* translators: %s: version. */
		echo '<p>' . esc_html( sprintf( __( 'Pinned to version %s; saving again takes the newest one.', 'lapor-embed' ), $settings['version'] ) ) . '</p>';
	}
	echo '<form method="post" action="options.php">';
	settings_fields( 'lapor_embed' );
	do_settings_sections( 'lapor_embed' );
	submit_button();
	echo '</form></div>';
}
