package cursitor.dmv907.court;

/// How a person closed a work item.
///
/// @param reason why; never blank
/// @param closedBy by which name
record Closing(String reason, String closedBy) {}
