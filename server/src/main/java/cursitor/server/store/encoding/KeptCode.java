package cursitor.server.store.encoding;

import cursitor.exchange.RefusalCode;

/// A refusal code as it was when it was kept.
record KeptCode(String code, String sentence, int rank, boolean resendRequested)
    implements RefusalCode {

  static KeptCode of(RefusalCode code) {
    return new KeptCode(code.code(), code.sentence(), code.rank(), code.resendRequested());
  }
}
