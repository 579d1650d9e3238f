package nl.tijdig.app.pagina;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as it stands on a page, with its fields by name. */
record Webformulier(String pagina, String adres, List<Veld> velden) {

  private static final Pattern FORM =
      Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE);
  private static final Pattern VELD =
      Pattern.compile("(?s)<(input|textarea)\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>");
  private static final Pattern OPTIE = Pattern.compile("<option\\b([^>]*)>");

  /** One field; options are of a select only, an empty value included. */
  record Veld(
      String naam,
      String soort,
      String waarde,
      boolean isGekozen,
      boolean isVerplicht,
      List<String> opties) {

    boolean isDatum() {
      return soort.equals("datum");
    }

    boolean isTekst() {
      return soort.equals("text");
    }

    boolean isVerborgen() {
      return soort.equals("hidden");
    }
  }

  /** The forms on a page that are sent. */
  static List<Webformulier> op(String pagina, String inhoud) {
    var gevonden = new ArrayList<Webformulier>();
    var form = FORM.matcher(inhoud);
    while (form.find()) {
      if (kenmerk(form.group(1), "method").equalsIgnoreCase("post")) {
        gevonden.add(
            new Webformulier(pagina, kenmerk(form.group(1), "action"), velden(form.group(2))));
      }
    }
    return gevonden;
  }

  private static List<Veld> velden(String inhoud) {
    var velden = new ArrayList<Veld>();
    var veld = VELD.matcher(inhoud);
    while (veld.find()) {
      if (veld.group(1) == null) {
        velden.add(keuze(veld));
      } else {
        velden.add(
            new Veld(
                kenmerk(veld.group(2), "name"),
                soort(veld.group(1), veld.group(2)),
                kenmerk(veld.group(2), "value"),
                veld.group(2).contains("checked"),
                veld.group(2).contains("required"),
                List.of()));
      }
    }
    return velden.stream().filter(een -> !een.naam().isEmpty()).toList();
  }

  private static String soort(String element, String kenmerken) {
    if (element.equals("textarea")) {
      return "text";
    }
    if (kenmerken.contains("data-datum")) {
      return "datum";
    }
    var soort = kenmerk(kenmerken, "type");
    return soort.isEmpty() || soort.equals("number") ? "text" : soort;
  }

  private static Veld keuze(Matcher veld) {
    var opties = new ArrayList<String>();
    var gekozen = "";
    var optie = OPTIE.matcher(veld.group(4));
    while (optie.find()) {
      opties.add(kenmerk(optie.group(1), "value"));
      if (optie.group(1).contains("selected")) {
        gekozen = kenmerk(optie.group(1), "value");
      }
    }
    return new Veld(
        kenmerk(veld.group(3), "name"), "select", gekozen, !gekozen.isEmpty(), false, opties);
  }

  private static String kenmerk(String kenmerken, String naam) {
    var gevonden = Pattern.compile("(?:^|\\s)" + naam + "=\"([^\"]*)\"").matcher(kenmerken);
    return gevonden.find() ? gevonden.group(1).replace("&amp;", "&") : "";
  }

  /** Everything filled in as a browser would send it, with other answers for some fields. */
  String[] met(Map<String, String> anders) {
    var alle = new LinkedHashMap<String, String>();
    for (var veld : velden) {
      if (!veld.naam().equals("_csrf") && (!veld.soort().equals("checkbox") || veld.isGekozen())) {
        alle.putIfAbsent(veld.naam(), veld.waarde());
      }
    }
    alle.putAll(anders);
    return alle.entrySet().stream()
        .flatMap(een -> List.of(een.getKey(), een.getValue()).stream())
        .toArray(String[]::new);
  }

  boolean heeft(String naam) {
    return velden.stream().anyMatch(veld -> veld.naam().equals(naam));
  }
}
