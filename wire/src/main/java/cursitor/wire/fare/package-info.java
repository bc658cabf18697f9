/// The messages of FARE as XML: which element carries which field, reading with all faults told,
/// and writing.
///
/// The schemas under `xsd/fare/` say what may stand where. The tables here (`KeyForms`,
/// `PartyForms`, `ChargeForms`, `MoneyForms`, `CollectionForms`, `CourtForms`, `PartnerForms`,
/// `AnswerForms`) say which component of which record stands in which element; any other notation
/// of the same messages, such as JSON, takes its names from them.
@NullMarked
package cursitor.wire.fare;

import org.jspecify.annotations.NullMarked;
