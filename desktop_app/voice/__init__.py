"""The person's own voice, on this computer only: record, measure, play back, delete; it must judge no speech."""
