"""Country outlines for the map."""
