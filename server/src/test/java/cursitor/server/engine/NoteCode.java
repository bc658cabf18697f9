package cursitor.server.engine;

import cursitor.exchange.Refusal;
import cursitor.exchange.RefusalCode;

/// Why a note is refused.
enum NoteCode implements RefusalCode {
  UNREADABLE("The note cannot be read."),
  CONFLICT("This id was used before for another note."),
  UNWANTED("The note is not wanted.");

  private final String sentence;

  NoteCode(String sentence) {
    this.sentence = sentence;
  }

  Refusal refusal() {
    return Refusal.of(this, "text", sentence);
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String sentence() {
    return sentence;
  }

  @Override
  @SuppressWarnings("EnumOrdinal")
  public int rank() {
    return ordinal();
  }

  @Override
  public boolean resendRequested() {
    return false;
  }
}
