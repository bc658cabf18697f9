package cursitor.dmv907.court;

import cursitor.dmv907.Field;
import cursitor.dmv907.message.Hold;
import cursitor.dmv907.message.Participant;
import cursitor.dmv907.message.Release;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Files;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.SearchTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the hold a release is about (rule 17): by the hold's abstract id, else by docket and
/// participant, else by docket and licence or name with birth date. Where none, or more than one,
/// fits, the release stands by itself and the DMV decides: it is sent all the same.
record ReleaseSearch(OrganizationId court, OperatingMode mode, Files files) {

  ReleasedHold find(Release release) {
    List<ReleasedHold> fitting = fitting(release);
    List<ReleasedHold> open = fitting.stream().filter(found -> !isOver(found)).toList();
    List<ReleasedHold> best = open.isEmpty() ? fitting : open;
    return best.size() == 1 ? best.getFirst() : standingAlone(release);
  }

  /// Whether the release may be about the hold that stands under this id in this file.
  boolean fits(Release release, CourtFile file, String abstractId) {
    return fitting(release).stream()
        .anyMatch(found ->
            found.file().key().equals(file.key()) && found.abstractId().equals(abstractId));
  }

  private List<ReleasedHold> fitting(Release release) {
    String prior = release.claim(Field.PRIOR_ABSTRACT_ID);
    if (!prior.isEmpty()) {
      List<ReleasedHold> named =
          having(CourtFile.abstractTerm(prior)).stream()
              .filter(found -> found.abstractId().equals(prior))
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    String docket = release.claim(Field.DOCKET_NUMBER);
    return docket.isEmpty()
        ? List.of()
        : having(CourtFile.docketTerm(docket)).stream()
            .filter(found -> sameParticipant(found, release))
            .toList();
  }

  private List<ReleasedHold> having(SearchTerm term) {
    List<ReleasedHold> found = new ArrayList<>();
    for (CourtFile file : files.having(court, mode, term, CourtFile.class)) {
      for (Map.Entry<String, HoldState> entry : file.holds().entrySet()) {
        found.add(new ReleasedHold(file, entry.getKey(), holdIn(entry.getValue())));
      }
    }
    return found;
  }

  private static boolean sameParticipant(ReleasedHold found, Release release) {
    String participantId = release.claim(Field.PARTICIPANT_ID);
    if (!participantId.isEmpty()) {
      return participantId.equals(found.file().participantId());
    }
    return Optional.ofNullable(found.hold())
        .map(Hold::participant)
        .map(participant -> samePerson(participant, release))
        .orElse(false);
  }

  private static boolean samePerson(Participant participant, Release release) {
    String number = release.claim(Field.DRIVER_LICENSE_NUMBER);
    if (!number.isEmpty() && participant.license() != null) {
      return number.equals(participant.license().number());
    }
    return release.claim(Field.LAST_NAME).equals(participant.name().lastName())
        && release.claim(Field.DATE_OF_BIRTH).equals(participant.birthDate().toString());
  }

  private static boolean isOver(ReleasedHold found) {
    return switch (found.file().hold(found.abstractId())) {
      case HoldState.Absent _, HoldState.Released _, HoldState.Withdrawn _ -> true;
      case HoldState.Certified _,
          HoldState.AwaitingReply _,
          HoldState.Unknown _,
          HoldState.Refused _,
          HoldState.Active _,
          HoldState.ReleaseAwaitingReply _,
          HoldState.ReleaseRefused _ ->
          false;
    };
  }

  private static @Nullable Hold holdIn(HoldState state) {
    return switch (state) {
      case HoldState.Absent _ -> null;
      case HoldState.Certified(var hold, _) -> hold;
      case HoldState.AwaitingReply(var hold, _, _) -> hold;
      case HoldState.Unknown(var was, _) -> holdIn(was);
      case HoldState.Refused refused -> refused.hold();
      case HoldState.Active active -> active.hold();
      case HoldState.ReleaseAwaitingReply(var placed, _, _) ->
          placed == null ? null : placed.hold();
      case HoldState.ReleaseRefused(var placed, _, _, _, _) ->
          placed == null ? null : placed.hold();
      case HoldState.Released(var placed, _, _, _) -> placed == null ? null : placed.hold();
      case HoldState.Withdrawn(var hold, _) -> hold;
    };
  }

  /// A release that stands by itself has the hold's abstract id where it names one, else its own.
  private ReleasedHold standingAlone(Release release) {
    String prior = release.claim(Field.PRIOR_ABSTRACT_ID);
    String docket = release.claim(Field.DOCKET_NUMBER);
    String participant = release.claim(Field.PARTICIPANT_ID);
    String abstractId = prior.isEmpty() ? release.abstractId() : prior;
    CaseKey key =
        CourtFile.key(
            court, mode, docket.isEmpty() ? "abstract " + abstractId : docket, participant);
    CourtFile file =
        files.find(key, CourtFile.class).orElseGet(() -> CourtFile.empty(key, docket, participant));
    return new ReleasedHold(file, abstractId, null);
  }
}
