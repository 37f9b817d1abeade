<?php
/**
 * Runs when the plugin is deleted: nothing of it stays, on any site of a network.
 *
 * @package lapor-embed
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $lapor_embed_site ) {
		delete_blog_option( $lapor_embed_site, 'lapor_embed' );
	}
} else {
	delete_option( 'lapor_embed' );
}
