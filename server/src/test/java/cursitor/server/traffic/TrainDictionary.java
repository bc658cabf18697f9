package cursitor.server.traffic;

import com.github.luben.zstd.ZstdDictTrainer;
import cursitor.dmv907.message.Hold;
import cursitor.server.store.Store;
import cursitor.server.store.sql.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Makes the dictionary that stores are laid with, from traffic made up for it. Run by hand when
/// the messages have changed; the new dictionary gets the next number, for stores keep the old one.
///
/// Arguments: where to write it.
final class TrainDictionary {
  private static final int EXCHANGES = 1_500;
  private static final int DICTIONARY_BYTES = 48 << 10;
  private static final int SAMPLE_BYTES = 64 << 20;

  private TrainDictionary() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("dictionary");
    List<byte[]> samples = new ArrayList<>();
    try (TwoNodes nodes = new TwoNodes(folder)) {
      CourtTraffic traffic = new CourtTraffic(20_260_302);
      for (int i = 0; i < EXCHANGES / 50; i++) {
        List<Hold> holds = Stream.generate(traffic::hold).limit(50).toList();
        nodes.know(holds);
        // Some holds lack their conviction and are refused.
        nodes.exchange(holds.stream().skip(5).map(CourtTraffic::conviction).toList());
        nodes.exchange(holds.stream().map(CourtTraffic::request).toList());
        nodes.exchange(holds.stream().skip(10).limit(15).map(CourtTraffic::release).toList());
      }
      collect(nodes.courtStore(), samples);
      collect(nodes.dmvStore(), samples);
    }
    Collections.shuffle(samples, new Random(1));
    ZstdDictTrainer trainer = new ZstdDictTrainer(SAMPLE_BYTES, DICTIONARY_BYTES);
    samples.forEach(trainer::addSample);
    Files.write(Path.of(arguments[0]), trainer.trainSamples());
  }

  /// Bodies and states: all that a store compresses.
  private static void collect(Store store, List<byte[]> samples) {
    store.examine((statements, encodings) -> {
      statements.each(
          "SELECT dictionary, bytes FROM body",
          row -> samples.add(encodings.unpack(Columns.packed(row, "bytes")).bytes()));
      statements.each(
          "SELECT dictionary, state FROM case_file WHERE line > 0",
          row -> samples.add(encodings.unpack(Columns.packed(row, "state")).bytes()));
      return samples;
    });
  }
}
