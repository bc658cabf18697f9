package cursitor.server.tell.evidence;

import cursitor.exchange.CaseKey;
import java.time.Instant;

/// What stands in a bundle, and how to check it by hand.
final class Guide {
  static final String NOBODY_IS_KNOWN =
      "# This bundle was made where no record is kept of who looked at a case.\n";

  private Guide() {}

  static String text(CaseKey key, Instant at) {
    return """
    Evidence about %s
    of %s

    What is in it
      story.txt         everything that happened, in the notation `cursitor play` reads
      messages/         the exact bytes of every message as it was received or sent, and of every
                        act as it was kept, under its receipt number
      receipts.csv      what is known of each message: when, from whom, its standing, its digests
      validation/       what the schemas and the rules found of each message
      attempts.csv      every try to deliver a message
      schemas/          the schemas the messages were judged by
      history/          for each case file its history: the digest of each state and the chain
                        over them (.csv), the state it ends in (.state), whose it is (.key.txt)
      why.csv           why each decision was made, by which row of which policy
      seen.csv          who saw the case
      manifest.sha256   the SHA-256 of every other file

    What was erased, as the law asks of a sealed case, has no file here: its digest and its times
    stand in receipts.csv.

    How to check it
    1. Unpack it and run: sha256sum -c manifest.sha256
       No file was changed since the bundle was made.
    2. The SHA-256 of each file under messages/ is that in the column "sha-256 of the bytes".
       (The column "sha-256 of the message" is taken over the message element alone, from its first
       to its last character: what a message in an envelope is known again by.)
    3. The SHA-256 of each .state file is the state of the last line of its .csv file.
    4. In each .csv file under history/ the chain of a line is the SHA-256 over 88 bytes:
         32  the chain of the line before; zeros for the first line
          8  the line, as a number with its highest byte first
          8  the receipt, likewise
          8  the milliseconds since 1970, likewise
         32  the state
       So no line can be changed, taken out or put in without changing the last chain. With Python:

       import csv, hashlib, struct, sys
       chain = bytes(32)
       for row in csv.DictReader(open(sys.argv[1])):
           link = chain + struct.pack(">qqq", *(int(row[n]) for n in ("line", "receipt", "milliseconds"))) + bytes.fromhex(row["state"])
           chain = hashlib.sha256(link).digest()
           assert chain.hex() == row["chain"], "line " + row["line"] + " was changed"
       print("the chain holds and ends in", chain.hex())

    5. Whoever has the store asks it for the last chain: make the bundle again and compare. Whoever
       got a bundle before has the chain as it was then; it must be the beginning of this one.
    """
        .formatted(key, at);
  }
}
