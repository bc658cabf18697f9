package cursitor.server.traffic;

import com.github.luben.zstd.ZstdDictTrainer;
import cursitor.dmv907.message.Hold;
import cursitor.exchange.Message;
import cursitor.fare.message.CourtTransaction;
import cursitor.fare.message.FareMessage;
import cursitor.server.config.PolicyFiles;
import cursitor.server.fare.json.FareJson;
import cursitor.server.node.Desks;
import cursitor.server.play.EngineWorlds;
import cursitor.server.play.Setting;
import cursitor.server.play.Stages;
import cursitor.server.store.Place;
import cursitor.server.store.Store;
import cursitor.server.store.sql.Columns;
import cursitor.story.Play;
import cursitor.story.StoryFile;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.fare.FareCodec;
import cursitor.wire.fare.MessageForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the dictionary that stores are laid with, from traffic of both exchanges: made up for
/// DMV907, and for FARE what its stories send. Run by hand when the messages have changed; the new
/// dictionary gets the next number, for stores keep the old one.
///
/// Arguments: where to write it, the folder of FARE's stories.
final class TrainDictionary {
  private static final int EXCHANGES = 600;
  private static final int DICTIONARY_BYTES = 96 << 10;
  private static final int SAMPLE_BYTES = 64 << 20;

  /// What follows the name of a field that tells of a person, and every long number.
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<=(SurName|GivenName|MiddleName|StreetFullText|CityName|OrganizationName)>)[^<]+"
              + "|(?<=\"(surname|given|middle|line1|line2|city)\":\")[^\"]+"
              + "|\\d{6,}");

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
    tellStories(folder.resolve("stories"), Path.of(arguments[1]), samples);
    Collections.shuffle(samples, new Random(1));
    ZstdDictTrainer trainer = new ZstdDictTrainer(SAMPLE_BYTES, DICTIONARY_BYTES);
    samples.forEach(trainer::addSample);
    Files.write(Path.of(arguments[0]), trainer.trainSamples());
  }

  private static void tellStories(Path folder, Path stories, List<byte[]> samples)
      throws IOException {
    Stages stages = new Stages(folder);
    List<Place> places = new ArrayList<>();
    EngineWorlds worlds =
        new EngineWorlds(
            Setting.of(PolicyFiles.loadFare("")),
            () -> {
              places.add(stages.next());
              return places.getLast();
            },
            false);
    try (Stream<Path> files = Files.list(stories)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".story")).sorted().toList()) {
        Play.run(StoryFile.parse(file.toString(), Files.readString(file)), worlds);
      }
    }
    List<byte[]> told = new ArrayList<>();
    for (Place place : places) {
      try (Store store = Store.openToRead(place, Desks.kinds())) {
        collect(store, told);
      }
    }
    Random random = new Random(1);
    Stream.concat(told.stream(), asLines(told).stream())
        .forEach(sample -> samples.add(unnamed(sample, random)));
  }

  /// The dictionary lies open in every store, and nobody's name may be in it, invented or not: what
  /// stands in a story for a person, a street or a number is another text of its length each time.
  private static byte[] unnamed(byte[] sample, Random random) {
    Matcher personal = PERSONAL.matcher(Octets.of(sample).text());
    String text =
        personal.replaceAll(found ->
            found
                .group()
                .chars()
                .mapToObj(c ->
                    Character.isDigit(c)
                        ? String.valueOf(random.nextInt(10))
                        : Character.isUpperCase(c)
                            ? String.valueOf((char) ('A' + random.nextInt(26)))
                            : Character.toString(c))
                .collect(Collectors.joining()));
    return Octets.ofText(text).bytes();
  }

  /// What a court may also send as a line of a file.
  private static List<byte[]> asLines(List<byte[]> documents) {
    FareCodec codec = new FareCodec();
    FareJson json = new FareJson(MessageForms.compile());
    List<byte[]> lines = new ArrayList<>();
    for (byte[] document : documents) {
      if (codec.read(Octets.of(document)) instanceof Reading.Valid(Message message, _)
          && message instanceof FareMessage fare
          && fare.transaction() instanceof CourtTransaction) {
        lines.add(Octets.ofText(json.write(message)).bytes());
      }
    }
    return lines;
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
