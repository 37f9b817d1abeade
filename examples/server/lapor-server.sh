#!/bin/sh
# Runs one command of lapor-server as lapor.service runs the relay: as its user, with its settings.
# Copy to /usr/local/sbin/lapor-server, mode 0755; then "sudo lapor-server report list", and the same in cron.
set -eu

# Nobody but root may read the settings and the keys: root reads them here, and then becomes the relay's user.
set -a
. /etc/lapor/relay.env
if [ -e /etc/lapor/kunci.env ]; then . /etc/lapor/kunci.env; fi
set +a

# Cron looks for node in fewer places than systemd does.
PATH="$PATH:/usr/local/bin"
umask 0077
exec setpriv --reuid=lapor --regid=lapor --init-groups -- /opt/lapor/node_modules/.bin/lapor-server "$@"
