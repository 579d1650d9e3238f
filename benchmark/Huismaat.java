import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Measures the house: {@code java benchmark/Huismaat.java} in the root of the repository. Lengths of
 * files and methods as google-java-format has them, share of package-private types, files a package,
 * arrows between rooms, circles of rooms, and how many public types another room uses.
 */
public class Huismaat {

  private static final String APP = "nl.tijdig.app.";
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(public )?(?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) (\\w+)");
  private static final Pattern METHODE =
      Pattern.compile("^( +)(?!if|for|while|switch|try|else|return|new|do|catch|throw)[\\w@<][^;=]*\\)[^;]*\\{$");
  private static final Pattern INVOER = Pattern.compile("(?m)^import (?:static )?(nl\\.tijdig\\.[\\w.]+);");

  private record Bron(Path pad, String pakket, String tekst) {}

  public static void main(String... args) throws IOException {
    var bronnen = new ArrayList<Bron>();
    for (var module : List.of("kern", "berichten", "cli", "app")) {
      try (var paden = Files.walk(Path.of(module, "src", "main", "java"))) {
        for (var pad : paden.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
          var tekst = Files.readString(pad);
          var pakket = tekst.replaceAll("(?s).*?(?:^|\\n)package ([\\w.]+);.*", "$1");
          bronnen.add(new Bron(pad, pakket, tekst));
        }
      }
    }
    var echte = bronnen.stream().filter(b -> !b.pad().endsWith("package-info.java")).toList();
    regel("lines a file", echte.stream().map(b -> (int) b.tekst().lines().count()).toList());
    regel("lines a method", echte.stream().flatMap(b -> methoden(b.tekst()).stream()).toList());
    var perPakket = new TreeMap<String, Integer>();
    echte.forEach(b -> perPakket.merge(b.pakket(), 1, Integer::sum));
    regel("files a package", List.copyOf(perPakket.values()));
    perPakket.forEach((pakket, aantal) -> {
      if (aantal > 15) {
        System.out.printf("  more than fifteen: %s %d%n", pakket, aantal);
      }
    });
    types(echte);
    pijlen(echte.stream().filter(b -> b.pakket().startsWith(APP)).toList());
  }

  private static void regel(String wat, List<Integer> maten) {
    var rij = maten.stream().sorted().toList();
    System.out.printf(
        "%s: median %d, p90 %d, most %d (%d)%n",
        wat, rij.get(rij.size() / 2), rij.get(rij.size() * 9 / 10), rij.getLast(), rij.size());
  }

  private static List<Integer> methoden(String tekst) {
    var maten = new ArrayList<Integer>();
    var regels = tekst.lines().toList();
    for (var i = 0; i < regels.size(); i++) {
      var kop = METHODE.matcher(regels.get(i));
      if (kop.find() && !regels.get(i).contains(" class ") && !regels.get(i).contains("record ")) {
        var vervolg = i > 0 && regels.get(i - 1).matches(".*[(,]");
        var einde = kop.group(1).substring(vervolg ? 4 : 0) + "}";
        for (var j = i + 1; j < regels.size(); j++) {
          if (regels.get(j).startsWith(einde)) {
            maten.add(j - i - 1);
            break;
          }
        }
      }
    }
    return maten;
  }

  private static void types(List<Bron> bronnen) {
    var app = bronnen.stream().filter(b -> b.pakket().startsWith(APP)).toList();
    var openbaar = new HashMap<String, String>();
    var besloten = 0;
    for (var bron : app) {
      var type = TYPE.matcher(bron.tekst());
      while (type.find()) {
        if (type.group(1) == null) {
          besloten++;
        } else {
          openbaar.put(bron.pakket() + "." + type.group(2), kamer(bron.pakket()));
        }
      }
    }
    var gebruikt = new HashSet<String>();
    for (var bron : app) {
      var invoer = INVOER.matcher(bron.tekst());
      while (invoer.find()) {
        openbaar.forEach((type, kamer) -> {
          if ((invoer.group(1) + ".").startsWith(type + ".") && !kamer.equals(kamer(bron.pakket()))) {
            gebruikt.add(type);
          }
        });
      }
    }
    System.out.printf(
        "types of the app: %d, package-private %d%%; of %d public ones another room uses %d%%%n",
        openbaar.size() + besloten,
        100 * besloten / (openbaar.size() + besloten),
        openbaar.size(),
        100 * gebruikt.size() / openbaar.size());
  }

  private static String kamer(String pakket) {
    return pakket.length() < APP.length() ? "" : pakket.substring(APP.length()).split("\\.")[0];
  }

  private static void pijlen(List<Bron> app) {
    Map<String, Set<String>> pijlen = new TreeMap<>();
    for (var bron : app) {
      var invoer = INVOER.matcher(bron.tekst());
      while (invoer.find()) {
        if (invoer.group(1).startsWith(APP)) {
          var naar = kamer(invoer.group(1));
          if (!naar.equals(kamer(bron.pakket()))) {
            pijlen.computeIfAbsent(kamer(bron.pakket()), k -> new TreeSet<>()).add(naar);
          }
        }
      }
    }
    System.out.printf("arrows between rooms: %d%n", pijlen.values().stream().mapToInt(Set::size).sum());
    pijlen.forEach((van, naar) -> System.out.printf("  %s -> %s%n", van, String.join(", ", naar)));
    var rond = new TreeSet<String>();
    for (var kamer : pijlen.keySet()) {
      if (bereikt(pijlen, kamer, kamer, new HashSet<>())) {
        rond.add(kamer);
      }
    }
    System.out.println("rooms in a circle: " + (rond.isEmpty() ? "none" : String.join(", ", rond)));
  }

  private static boolean bereikt(
      Map<String, Set<String>> pijlen, String van, String doel, Set<String> gezien) {
    for (var naar : pijlen.getOrDefault(van, Set.of())) {
      if (naar.equals(doel) || gezien.add(naar) && bereikt(pijlen, naar, doel, gezien)) {
        return true;
      }
    }
    return false;
  }
}
