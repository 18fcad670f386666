-- Rows that live for a minute need not survive a crash of the database: whoever reads them is cut off by it too and reads
-- the tables anew. Without the log of changes they cost a fraction, and no message waits for their way to the disk.
ALTER TABLE "relayed_publications" SET UNLOGGED;
