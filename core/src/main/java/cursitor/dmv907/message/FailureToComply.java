package cursitor.dmv907.message;

import java.time.LocalDate;

/// The order that was not complied with.
///
/// @param orderCategory what was ordered, such as `COMMUNITY_SERVICE`
/// @param failureDate the day on which the failure was found
/// @param willful VC 40509.1 asks for a wilful failure
public record FailureToComply(
    LocalDate courtOrderDate,
    String orderCategory,
    LocalDate complianceDueDate,
    LocalDate failureDate,
    boolean willful) {}
