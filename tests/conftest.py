"""What tests share: one language model for the whole run."""

import pytest

from extractors.coder import Coder


@pytest.fixture(scope="session")
def coder() -> Coder:
    return Coder()
