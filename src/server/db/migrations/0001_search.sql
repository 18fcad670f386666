-- Words of a text for the console's search: lower case, without accents, parted at every sign, in no
-- particular language.
CREATE FUNCTION search_words(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', regexp_replace(
    regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g'),
    '[!-/:-@\[-`{-~]+', ' ', 'g'))
$$;
--> statement-breakpoint
CREATE INDEX messages_search ON messages USING gin (search_words(text));
--> statement-breakpoint
CREATE INDEX conversations_search ON conversations USING gin (search_words(title));
