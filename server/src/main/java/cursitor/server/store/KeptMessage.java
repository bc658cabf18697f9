package cursitor.server.store;

import cursitor.exchange.CaseKey;
import cursitor.exchange.MessageId;
import cursitor.exchange.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message as the read side shows it. Its bytes are asked for apart.
///
/// @param number its receipt number
/// @param reference the number of the message it answers, or 0
/// @param answer the number of the first business answer to it, or 0
/// @param repeats how often it came again
/// @param caseFile the case file it belongs to, where one is known
/// @param subject what it is about in its sender's numbering, or empty
/// @param erasedAt when its bytes and its subject were erased, null while they are kept
public record KeptMessage(
    long number,
    Flow flow,
    MessageId id,
    long reference,
    long answer,
    Standing standing,
    Instant keptAt,
    int repeats,
    @Nullable CaseKey caseFile,
    String subject,
    @Nullable Instant erasedAt) {}
