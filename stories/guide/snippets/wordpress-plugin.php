<?php
/**
 * Plugin Name: Shootprint
 * Description: [shootprint widget="estimate" lang="fr" view="quick"]: the carbon footprint of a shoot, on any page.
 * Version: 0.1.0
 * Requires at least: 6.5
 */
defined( 'ABSPATH' ) || exit;

add_shortcode( 'shootprint', function ( $given ) {
	$known = array( 'estimate', 'balance', 'total', 'breakdown', 'comparison', 'factors' );
	$asked = shortcode_atts( array( 'widget' => '', 'lang' => '', 'view' => '', 'kind' => '', 'country' => '' ), $given, 'shootprint' );
	$tag   = 'shoot-' . ( in_array( $asked['widget'], $known, true ) ? $asked['widget'] : 'estimate' );
	// The folder dist/cdn of the library, beside this file. Without a version of WordPress behind it the file is fetched once.
	wp_enqueue_script_module( 'shootprint', plugins_url( 'shootprint/0.1.0/shootprint.min.js', __FILE__ ), array(), null );
	$options = '';
	foreach ( array_filter( array_diff_key( $asked, array( 'widget' => '' ) ) ) as $name => $value ) $options .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	return "<$tag$options></$tag>";
} );
