"""Somebody downloads a film: as much as the line gives, by TCP, until it is ended. Runs in the till's namespace."""

import socket

FILMS = ("203.0.113.10", 8080)


def main() -> None:
    """Take for ever."""
    with socket.create_connection(FILMS, 5) as film:
        while film.recv(65_536):
            pass


if __name__ == "__main__":
    main()
