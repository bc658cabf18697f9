package cursitor.server.tell;

import cursitor.exchange.Message;
import cursitor.server.store.KeptMessage;
import org.jspecify.annotations.Nullable;

/// A kept message and what it says.
///
/// @param message null where it could not be read, or was erased
record Letter(KeptMessage kept, @Nullable Message message) {}
