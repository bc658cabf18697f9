/// What the program keeps: messages with their bytes, case files with their history, work items,
/// the feed, alarms and deliveries, in SQLite or PostgreSQL by the same SQL.
///
/// Nothing here decides anything, and nothing here knows a particular exchange. One process writes
/// to a store at a time; others may read it.
@NullMarked
package cursitor.server.store;

import org.jspecify.annotations.NullMarked;
