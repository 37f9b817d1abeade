{{-- Laravel: copy to resources/views/components/lapor.blade.php, then write <x-lapor /> where the form shall stand. Blade escapes what stands between double braces. --}}
@props(['site' => config('lapor.site'), 'name' => config('lapor.name')])
<link rel="preload" as="script" crossorigin href="{{ config('lapor.relay') }}/assets/{{ config('lapor.version') }}/lapor-form.js" integrity="{{ config('lapor.form') }}">
<lapor-widget site="{{ $site }}" style="display:block;min-height:560px"><a href="{{ config('lapor.relay') }}/lapor/{{ $site }}">Tulis laporan ke {{ $name }}</a></lapor-widget>
<script src="{{ config('lapor.relay') }}/assets/{{ config('lapor.version') }}/lapor.js" integrity="{{ config('lapor.script') }}" crossorigin="anonymous" data-site="{{ $site }}" defer></script>
