// Classifying
