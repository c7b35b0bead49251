"""Reports and stories: which articles are copies of one text, and which tell the same story."""

from warehouse.stories.assign import with_stories
from warehouse.stories.window import months_around

__all__ = ["months_around", "with_stories"]
