package nl.tijdig.app.pagina.kader;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.BeanUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The address that a redirect leads to, filled in as the framework will do. */
final class Vervolgadres {

  private Vervolgadres() {}

  /**
   * The address.
   *
   * @param sjabloon such as {@code /dossiers/{nummer}}
   * @param delen what the address of the form held
   * @param straks what the page gave along: what has no place in the address comes behind it
   */
  static String van(String sjabloon, Map<String, ?> delen, Map<String, ?> straks) {
    var adres = UriComponentsBuilder.fromUriString(sjabloon);
    var waarden = new HashMap<String, Object>(delen);
    straks.forEach((naam, waarde) -> {
      if (waarde != null && BeanUtils.isSimpleValueType(waarde.getClass())) {
        waarden.put(naam, waarde);
        if (!sjabloon.contains("{" + naam + "}")) {
          adres.queryParam(naam, "{" + naam + "}");
        }
      }
    });
    return adres.encode().buildAndExpand(waarden).toUriString();
  }
}
