package cursitor.dmv907.message;

import java.time.LocalDate;

/// Who certified the abstract as true and correct, and when (VC 1803, 1801.1).
public record Certification(String official, LocalDate certifiedOn) {}
