"""Where rows live: tables, atomic publishing, linking, checks, views."""
