package cursitor.fare;

import cursitor.exchange.RefusalCode;

/// Why a transaction is not acknowledged, and what to do about it, or is acknowledged with a remark
/// (`fare.md` 2.7). The order of the constants is the refusal order. Codes from E100 to E199 are
/// those of every exchange of this program, E9xx ask for the same message again.
public enum FareCode implements RefusalCode {
  E100(Effect.REFUSES, "The message is not readable; correct it and send it again."),
  E101(
      Effect.REFUSES,
      "The message does not follow its schema; correct what is named and send it again."),
  E102(
      Effect.REFUSES,
      "The exchange, the schema version or the transaction is not one this desk takes; send it to the"
          + " desk that does."),
  E308(
      Effect.REFUSES,
      "This message id was used before for other content; send it under a new one."),
  E110(
      Effect.REFUSES,
      "The sender may not speak for this organisation; send under your own key, of your own cases."),
  E001(Effect.REFUSES, "The court is not known; correct its id, or have it put into courts.table."),
  E012(
      Effect.REFUSES,
      "The court does not take part in the module this needs; keep the case out of FARE, or have the"
          + " module put into courts.table."),
  E013(Effect.REFUSES, "The case is sealed; nothing of it is kept or said. Send no more of it."),
  E003(
      Effect.REFUSES,
      "This case/party was recalled; nothing more is done under its key. Collecting on it again needs a"
          + " new key."),
  E002(
      Effect.REFUSES,
      "No such case/party, charge or obligation is on file; correct the key, or first send what it"
          + " belongs to."),
  E008(Effect.REFUSES, "The charge stands on another citation; correct the citation number."),
  E011(Effect.REFUSES, "The flag cannot have this value; give another. A recall is for ever."),
  E010(Effect.REFUSES, "An obligation cannot be below zero; correct the amount."),
  E007(Effect.REFUSES, "A payment needs the date and time of its receipt; add them."),
  E014(Effect.REFUSES, "The confirmation cites an unknown ACS transaction number; correct it."),
  E015(
      Effect.REFUSES,
      "The confirmed amount differs from the amount that was paid; book what was announced."),
  E016(
      Effect.REFUSES,
      "A code is not in its table on that day; correct it, or have it put into the table."),
  E017(
      Effect.REFUSES,
      "What was told before is not changed or left out; an address stays, a booking is reversed by"
          + " another."),
  E018(Effect.REFUSES, "As the case/party stands, this may not be done; look at how it stands."),
  E004(Effect.REMARKS, "This transaction was here before; it has no further effect."),
  E005(
      Effect.REMARKS,
      "The transaction is ahead of its turn; it is parked and the gap is asked for."),
  E006(
      Effect.REMARKS,
      "The disposition needs a financial sentence; no notice is sent before it is there."),
  E009(
      Effect.REMARKS,
      "The new key came before the recall of the old one; it is parked until that comes."),
  W101(Effect.REMARKS, "The value is the one already on file."),
  W102(Effect.REMARKS, "There is no such hold; the release is taken as done."),
  W103(
      Effect.REMARKS,
      "The address is the current one and came from the vendor; it is not sent back."),
  E900(Effect.RESENDS, "The receiving system failed; send the same message again.");

  /// What a code does to the transaction it stands beside.
  private enum Effect {
    REFUSES,
    REMARKS,
    RESENDS
  }

  private final Effect effect;
  private final String sentence;

  FareCode(Effect effect, String sentence) {
    this.effect = effect;
    this.sentence = sentence;
  }

  /// Whether the transaction is acknowledged all the same.
  public boolean remarksOnly() {
    return effect == Effect.REMARKS;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String sentence() {
    return sentence;
  }

  /// The order of the constants is what this enum exists for.
  @Override
  @SuppressWarnings("EnumOrdinal")
  public int rank() {
    return ordinal();
  }

  @Override
  public boolean resendRequested() {
    return effect == Effect.RESENDS;
  }
}
