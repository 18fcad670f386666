-- New words wait in a list until somebody's message has to sort them all in. A short list makes that message
-- wait for milliseconds instead of a tenth of a second.
ALTER INDEX messages_search SET (gin_pending_list_limit = 64);
