"""The systemd unit of a guard: two rights and no more, always there again, nothing to write on but its folder."""

import re
import sys
from pathlib import Path

PLAIN = re.compile(r"[A-Za-z0-9_./:@+=,-]+")
SHELLS = "-/usr/bin/sh -/usr/bin/dash -/usr/bin/bash -/bin/sh -/bin/bash"

UNIT = """\
# Made by `lancar guard --unit`.
[Unit]
Description=Lancar line guard
Documentation=man:systemd.exec(5)
Wants=network.target
After=network.target
# A guard that cannot start now, for a modem is not plugged in, can later.
StartLimitIntervalSec=0

[Service]
ExecStart={start}
{user}
# What routes and nftables need, and pings; nothing else, whatever is started from it.
AmbientCapabilities=CAP_NET_ADMIN CAP_NET_RAW
CapabilityBoundingSet=CAP_NET_ADMIN CAP_NET_RAW
NoNewPrivileges=yes
Nice=-10
Restart=always
RestartSec=1
# The process that ends a drill for a killed guard, and the tunnel, outlive it.
KillMode=process
TimeoutStopSec=30
# It takes 20 MB; should it ever leak it is started anew before the machine suffers.
MemoryHigh=64M
MemoryMax=128M
TasksMax=32
OOMScoreAdjust=-500

ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths={folder}
PrivateTmp=yes
{devices}
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
# Not ProtectKernelTunables: forwarding and conntrack are set below /proc/sys/net.
RestrictAddressFamilies=AF_INET AF_INET6 AF_NETLINK AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
InaccessiblePaths={shells}
UMask=0077

[Install]
WantedBy=multi-user.target
"""

TUNNELLED = """\
DevicePolicy=closed
DeviceAllow=/dev/net/tun rw
RuntimeDirectory=wireguard
# In it is the socket of a tunnel that outlives the guard, and a tunnel ends when its socket goes.
RuntimeDirectoryPreserve=yes"""


def unit(folder: Path, *, tunnel: bool) -> str:
    """The unit's text for a guard of this data folder and this Python. Raises ValueError for a path that no unit can hold.

    With a tunnel to the hub it is root by name, for its keys and its device, but has no more rights than the two.
    """
    start = [sys.executable, "-m", "lancar.cli", "guard", "--data", str(folder)]
    devices = TUNNELLED if tunnel else "PrivateDevices=yes"
    return UNIT.format(
        start=" ".join(_word(word, command=True) for word in start),
        folder=_word(str(folder)),
        user="User=root" if tunnel else "User=lancar",
        devices=devices,
        shells=SHELLS,
    )


def _word(text: str, *, command: bool = False) -> str:
    """One word of a unit's line as systemd.syntax(7) reads it: nothing in it becomes a second word, a specifier or a variable."""
    if not text.isprintable():
        raise ValueError(f"{text!r} cannot stand in a unit")
    text = text.replace("%", "%%")
    if PLAIN.fullmatch(text.replace("%%", "")):
        return text
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"{}"'.format(quoted.replace("$", "$$") if command else quoted)
