-- Times of saved views of messages were those of UTC and did not say so: now they do, for a time
-- without it is read by the clock of whoever asks. "until" stands last, and "from" before it.
UPDATE saved_filter SET query = REPLACE(query, '&until=', 'Z&until=')
  WHERE page = 'MESSAGES' AND query LIKE '%from=____-__-__T%&until=%';
UPDATE saved_filter SET query = query || 'Z'
  WHERE page = 'MESSAGES'
    AND (query LIKE '%until=____-__-__T%'
      OR (query LIKE '%from=____-__-__T%' AND query NOT LIKE '%until=%'));
