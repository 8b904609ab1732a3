"""Cryptography behind the kernel's `Vault`: the real one and a cheap, repeatable one."""
