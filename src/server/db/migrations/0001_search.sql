-- Words of a text for the console's search: lower case, without accents, in no particular language.
CREATE FUNCTION search_words(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple', translate(lower(value), 'áàâãäåéèêëíìîïóòôõöúùûüçñ', 'aaaaaaeeeeiiiiooooouuuucn'))
$$;
--> statement-breakpoint
CREATE INDEX messages_search ON messages USING gin (search_words(text));
--> statement-breakpoint
CREATE INDEX conversations_search ON conversations USING gin (search_words(title));
