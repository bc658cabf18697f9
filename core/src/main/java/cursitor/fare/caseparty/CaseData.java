package cursitor.fare.caseparty;

import java.time.LocalDate;

/// What the case is, whoever its parties are.
///
/// @param category the court's own category, such as `CIVIL TRAFFIC`
/// @param preDispositionDone it has been through pre-disposition at the vendor (FARE-15)
public record CaseData(
    String category, LocalDate filedOn, Origin origin, boolean preDispositionDone) {}
