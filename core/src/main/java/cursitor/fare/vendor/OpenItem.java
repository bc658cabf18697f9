package cursitor.fare.vendor;

import cursitor.exchange.MessageId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A work item of an account that is still open.
///
/// @param code what it asks for; an account has at most one item of a code about one message
/// @param message the message it is about, where there is one
/// @param refused whether that message was refused, so that its standing waits for the closing
public record OpenItem(UUID id, String code, @Nullable MessageId message, boolean refused) {}
