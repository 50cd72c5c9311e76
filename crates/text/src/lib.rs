//! Words, numbers, money and years in Japanese and English.
