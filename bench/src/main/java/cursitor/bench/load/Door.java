package cursitor.bench.load;

import cursitor.bench.http.Head;

/// Where the program listens, and the key that opens it.
public record Door(int port, String key) {
  Head post(String path, String contentType) {
    return Head.post(path, "127.0.0.1:" + port, contentType, key);
  }
}
