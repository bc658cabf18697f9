package cursitor.server.simulate.invariant;

import cursitor.exchange.CaseFile;
import cursitor.exchange.CaseKey;
import cursitor.exchange.Effect;
import cursitor.exchange.Message;
import cursitor.fare.court.RegisterFile;
import cursitor.fare.message.FareMessage;
import cursitor.fare.message.JustisTransaction;
import cursitor.fare.policy.FarePolicy;
import cursitor.fare.vendor.AccountFile;
import cursitor.fare.vendor.VendorAct;
import cursitor.story.fare.Role;
import cursitor.story.machine.Reaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold whatever happens: looked at after each reaction of a desk, and more of it each
/// time the lanes are empty.
public final class Invariants {
  /// More than any line brings about.
  private static final int MOST_REACTIONS = 1_000;

  private final Past past = new Past();
  private final Journeys journeys;
  private final VendorRules vendor;
  private final EnforcementRules enforcement;
  private final Agreement agreement;
  private final Releases releases;
  private final Bookings bookings;
  private @Nullable Broken first;
  private int reactionsSince;

  /// @param files every file as it stands
  public Invariants(FarePolicy policy, Map<CaseKey, CaseFile> files) {
    Desks desks = new Desks(policy, files);
    journeys = new Journeys(desks, past);
    vendor = new VendorRules(desks, past);
    enforcement = new EnforcementRules(desks, past);
    agreement = new Agreement(desks, past);
    releases = new Releases(desks, past);
    bookings = new Bookings(desks, past);
  }

  /// The first that did not hold.
  public Optional<Broken> firstBroken() {
    return Optional.ofNullable(first);
  }

  /// After each reaction of a desk. What is broken is kept until somebody asks, so that the line in
  /// which it broke is told to its end; where that line has no end [Broken] is thrown.
  ///
  /// @param input the act or the message that came, or null
  public void reacted(Instant at, @Nullable Object input, Reaction reaction) {
    if (first != null && ++reactionsSince > MOST_REACTIONS) {
      throw first;
    }
    look(() -> {
      for (CaseFile file : reaction.files()) {
        switch (file) {
          case AccountFile account -> vendor.kept(at, account);
          case RegisterFile register ->
              past.atRest()
                  .computeIfPresent(
                      register.party(), (_, known) -> known.after(register.caseParty().flags()));
          default -> {}
        }
      }
      if (input instanceof Message message) {
        journeys.received(message, reaction);
      }
      if (reaction.refusals().isEmpty()) {
        accepted(input);
      }
      List<FareMessage> sent = new ArrayList<>();
      for (Effect effect : reaction.effects()) {
        if (effect instanceof Effect.SendMessage(_, FareMessage message)) {
          journeys.sent(message);
          vendor.sent(at, message);
          sent.add(message);
        } else if (effect instanceof Effect.RecordReason(CaseKey key, var reason)) {
          enforcement.reasoned(at, key, reason);
        }
      }
      enforcement.sent(at, sent);
    });
  }

  private void accepted(@Nullable Object input) {
    switch (input) {
      case VendorAct.PaymentTaken payment -> vendor.took(payment);
      case FareMessage message
          when message.transaction() instanceof JustisTransaction.DelinquencyWithdrawn
              && Role.of(message.header().recipient()) == Role.VENDOR ->
          enforcement.withdrew(message.party());
      case null, default -> {}
    }
  }

  /// When every message has its answer.
  ///
  /// @param booked whether the courts have had time to book what was announced
  public void atRest(Instant at, boolean booked) {
    look(() -> {
      journeys.atRest();
      agreement.atRest(at);
      releases.atRest(at);
      bookings.atRest(booked);
    });
  }

  private void look(Runnable at) {
    try {
      at.run();
    } catch (Broken broken) {
      first = first == null ? broken : first;
    }
  }
}
