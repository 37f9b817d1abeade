<?php
/** Laravel: copy to config/lapor.php. The values are those that https://RELAY/snippet gives; put them into .env. */
return [
    'relay' => env('LAPOR_RELAY', 'https://RELAY'),
    'site' => env('LAPOR_SITE', 'kel-kademangan'),
    'name' => env('LAPOR_NAME', 'Kelurahan Kademangan'),
    'version' => env('LAPOR_VERSION', 'VERSI'),
    'form' => env('LAPOR_FORM_INTEGRITY', 'SIDIK-FORMULIR'),
    'script' => env('LAPOR_SCRIPT_INTEGRITY', 'SIDIK-SKRIP'),
];
