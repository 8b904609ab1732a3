"""The faces in a real Chromium, against a real demo. A package, so that its browser is gone before other tests begin."""
