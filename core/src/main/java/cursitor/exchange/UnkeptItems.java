package cursitor.exchange;

import java.util.List;
import java.util.Optional;

/// The work items no case file keeps: raised by whoever runs the desks, about a message and no case
/// file, or before there was a file. No desk knows them, so whoever runs the desks closes them by
/// this law; all others are closed by their desk. Together that is every open item.
public final class UnkeptItems {
  private UnkeptItems() {}

  /// The closing of such an item; empty where it is for the desk to decide: the item is kept by its
  /// case file, is not open under this key, or the reason is missing, and the desk says so.
  ///
  /// @param open the item, where it is open
  /// @param files the case files as they stand now
  public static Optional<Decision> closed(
      WorkItemClosed act, Optional<WorkItem> open, Files files) {
    boolean here =
        !act.reason().isBlank()
            && open.filter(item -> item.caseFile().equals(act.caseFile())).isPresent();
    boolean kept =
        files.find(act.caseFile()).filter(file -> file.keepsOpen(act.workItem())).isPresent();
    return here && !kept
        ? Optional.of(new Decision.Accepted(List.of(), List.of(act.settled())))
        : Optional.empty();
  }
}
