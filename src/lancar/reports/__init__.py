"""What the owner wants to know. Promises that a rebuilt report equals the live one."""
