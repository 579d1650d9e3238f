package nl.tijdig.app.toegang.inzage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;

/**
 * What the inzagelog says of a filter: only words that the product itself offers, because anything
 * else may be the name or the number of a child.
 */
final class Zoekvraag {

  private static final Pattern JEUGDREGIO = Pattern.compile("JZ[0-9]{2}");
  private static final Pattern PAGINA = Pattern.compile("[0-9]{1,6}");
  private static final List<String> WOORDEN =
      Stream.concat(
              Arrays.stream(NormId.values()).map(NormId::code),
              Arrays.stream(Uitkomst.values()).map(Uitkomst::code))
          .toList();

  private Zoekvraag() {}

  /** Such as {@code ?gi=De Lichtboei&norm=n1}; empty when nothing of it may be written. */
  static String tekst(HttpServletRequest verzoek, String[] filters, Predicate<String> isGi) {
    var delen = new ArrayList<String>();
    for (var naam : filters) {
      voegToe(delen, verzoek, naam, waarden(naam, isGi));
    }
    return delen.isEmpty() ? "" : delen.stream().collect(Collectors.joining("&", "?", ""));
  }

  private static Predicate<String> waarden(String filter, Predicate<String> isGi) {
    return switch (filter) {
      case "gi" -> isGi;
      case "jeugdregio" -> JEUGDREGIO.asMatchPredicate();
      case "pagina" -> PAGINA.asMatchPredicate();
      default -> WOORDEN::contains;
    };
  }

  private static void voegToe(
      List<String> delen, HttpServletRequest verzoek, String naam, Predicate<String> mag) {
    var waarde = verzoek.getParameter(naam);
    if (waarde != null && !waarde.isEmpty() && mag.test(waarde)) {
      delen.add(naam + "=" + waarde);
    }
  }
}
