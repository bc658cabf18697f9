package cursitor.server.console.audit;

import java.time.Instant;

/// One row of the audit.
///
/// @param number ascending from 1, without gaps
/// @param account whose deed it was; empty where nobody was signed in
/// @param desk of which desk; empty where it was about none
/// @param subject the keyed digest of the case it was about, in hexadecimal; empty where it was
///   about none
/// @param detail in words without personal data
public record AuditEntry(
    long number,
    Instant at,
    String account,
    Deed deed,
    String desk,
    String subject,
    String detail) {}
