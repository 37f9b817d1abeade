<?php
/**
 * Joomla 4 and 5: a layout for a module of the type "Custom". Copy it to templates/TEMPLAT/html/mod_custom/lapor.php, fill in the values
 * that https://RELAY/snippet gives, make a Custom module, and choose the layout "lapor" under Advanced. No text filter touches it.
 */
defined('_JEXEC') or die;

$relay = 'https://RELAY';
$site = 'kel-kademangan';
$name = 'Kelurahan Kademangan';
$version = 'VERSI';
$integrity = ['form' => 'SIDIK-FORMULIR', 'script' => 'SIDIK-SKRIP'];

$safe = static fn (string $text): string => htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
?>
<link rel="preload" as="script" crossorigin href="<?= $safe("$relay/assets/$version/lapor-form.js") ?>" integrity="<?= $safe($integrity['form']) ?>">
<lapor-widget site="<?= $safe($site) ?>" style="display:block;min-height:560px"><a href="<?= $safe("$relay/lapor/$site") ?>">Tulis laporan ke <?= $safe($name) ?></a></lapor-widget>
<script src="<?= $safe("$relay/assets/$version/lapor.js") ?>" integrity="<?= $safe($integrity['script']) ?>" crossorigin="anonymous" data-site="<?= $safe($site) ?>" defer></script>
