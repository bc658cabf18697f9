package cursitor.fare.message;

import java.util.UUID;

/// The submission several transactions come from (`fare.md` 2.4). Stream, hold and close rules run
/// once, after the last of them.
///
/// @param index from 1 to count
public record Group(UUID id, int index, int count) {
  public boolean last() {
    return index == count;
  }
}
