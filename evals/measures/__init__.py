"""What is measured of an answer, one pure function a measure."""
