package cursitor.dmv907.message;

import org.jspecify.annotations.Nullable;

/// The AAMVA D20 codes of the incident, each `1` yes, `2` no or `9` unknown.
///
/// @param cdlHolder whether the person held a commercial licence
public record DrivingIncident(
    String commercialVehicle, String hazardousMaterial, @Nullable String cdlHolder) {}
