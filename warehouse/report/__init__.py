"""What a report tells of one run or of a range of publication days, read from one release."""
