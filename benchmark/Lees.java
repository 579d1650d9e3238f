import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Only reads a file with the JSON parser of Tijdig, every text taken: what the toets is held against. */
class Lees {
  public static void main(String[] args) throws IOException {
    var tekens = 0L;
    try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), Path.of(args[0]))) {
      for (var token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          tekens += json.getString().length();
        }
      }
    }
    System.out.println(tekens);
  }
}
