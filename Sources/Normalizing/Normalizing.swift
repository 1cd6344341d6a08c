// Normalizing
