// Deduplicating
