"""Somebody sends a film: large packets to the hub, some 4 Mbit/s, until it is ended. Runs in the till's namespace."""

import socket
import threading

HUB, DISCARD = "203.0.113.10", 9
PACKET = bytes(1_200)
EVERY_S, AT_ONCE = 0.01, 4


def main() -> None:
    """Send for ever."""
    never = threading.Event()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as film:
        while not never.wait(EVERY_S):
            for _ in range(AT_ONCE):
                film.sendto(PACKET, (HUB, DISCARD))


if __name__ == "__main__":
    main()
