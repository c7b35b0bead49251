"""What tests share: one language model for the whole run."""

import pytest
from hypothesis import settings

from extractors.coder import Coder

# How long an example takes says more about the machine than about the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def coder() -> Coder:
    return Coder()
