package cursitor.fare.message;

/// A fee an administrative order adds (FARE-77).
///
/// @param code the obligation code the court books it under, such as `DFEE`
/// @param order the administrative order, such as `AO 2005-29`
/// @param amount cents
/// @param confirmed whether the policy's source for the figure was seen
public record AddedFee(String code, String order, long amount, boolean confirmed) {}
