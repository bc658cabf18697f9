package cursitor.bench.load;

import cursitor.bench.http.Head;
import cursitor.bench.http.Template;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;

/// What is posted: message n is template n, round and round, with the values of person n.
record Posting(Head head, List<Template> templates, IntFunction<String[]> values) {
  Posting {
    templates = List.copyOf(templates);
  }

  ByteBuffer request(int n, byte[] target) {
    Template template = templates.get(n % templates.size());
    return head.write(target, room -> template.fill(room, head.length(), values.apply(n)));
  }
}
